package se.kvittens.application.importing;

import java.util.function.Consumer;

/** The people that a municipality or provider knows, by whom the other feeds' people are found. */
public interface RegisterFeed {

    /** As {@link VisitFeed#tell}. */
    void tell(Consumer<ToldRecipient> recipients, Consumer<ToldCarer> carers);
}

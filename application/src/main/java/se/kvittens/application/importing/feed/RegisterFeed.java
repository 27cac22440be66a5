package se.kvittens.application.importing.feed;

import java.util.function.Consumer;
import se.kvittens.application.importing.told.ToldCarer;
import se.kvittens.application.importing.told.ToldRecipient;

/** The people that a municipality or provider knows, by whom the other feeds' people are found. */
public interface RegisterFeed {

    /** As {@link VisitFeed#tell}. */
    void tell(Consumer<ToldRecipient> recipients, Consumer<ToldCarer> carers);
}

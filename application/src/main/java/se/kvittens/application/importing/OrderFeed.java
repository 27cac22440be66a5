package se.kvittens.application.importing;

import java.util.function.Consumer;

/** The orders that one system holds, confirmed or not. */
public interface OrderFeed {

    /** As {@link VisitFeed#tell}. */
    void tell(Consumer<ToldOrder> orders);
}

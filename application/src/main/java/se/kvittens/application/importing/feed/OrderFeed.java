package se.kvittens.application.importing.feed;

import java.util.function.Consumer;
import se.kvittens.application.importing.told.ToldOrder;

/** The orders that one system holds, confirmed or not. */
public interface OrderFeed {

    /** As {@link VisitFeed#tell}. */
    void tell(Consumer<ToldOrder> orders);
}

package se.kvittens.application.importing.feed;

import se.kvittens.application.importing.told.Origin;
import se.kvittens.application.importing.told.ToldOrder;

/** What {@link OrderFeed} promises. The tests of an adapter extend it. */
public abstract class OrderFeedContract extends FeedContract<ToldOrder> {

    /** Of at least three orders, each of which can be understood; of the same content at each call. */
    protected abstract OrderFeed feed();

    @Override
    protected final Telling<ToldOrder> open() {
        return feed()::tell;
    }

    @Override
    protected final Origin originOf(ToldOrder record) {
        return record.origin();
    }
}

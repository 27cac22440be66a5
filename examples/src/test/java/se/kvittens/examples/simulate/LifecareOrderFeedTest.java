package se.kvittens.examples.simulate;

import org.junit.jupiter.api.extension.RegisterExtension;
import se.kvittens.application.importing.feed.OrderFeed;
import se.kvittens.application.importing.feed.OrderFeedContract;
import se.kvittens.lifecare.feed.Asked;

/** The feed of orders over HTTP keeps the contract of the port. */
class LifecareOrderFeedTest extends OrderFeedContract {

    @RegisterExtension
    final EachWithItsOwn own = new EachWithItsOwn();

    @Override
    protected OrderFeed feed() {
        return own.simulation().client.feeds().orders(Asked.EVERYTHING);
    }
}

package se.kvittens.examples.simulate;

import org.junit.jupiter.api.extension.RegisterExtension;
import se.kvittens.application.importing.feed.VisitFeed;
import se.kvittens.application.importing.feed.VisitFeedContract;
import se.kvittens.lifecare.feed.Asked;

/** The feed of visits over HTTP keeps the contract of the port. */
class LifecareVisitFeedTest extends VisitFeedContract {

    @RegisterExtension
    final EachWithItsOwn own = new EachWithItsOwn();

    @Override
    protected boolean tellsPhones() {
        return true;
    }

    @Override
    protected VisitFeed feed() {
        return own.simulation().client.feeds().visits(Asked.EVERYTHING);
    }
}

package se.kvittens.examples.simulate;

import org.junit.jupiter.api.extension.RegisterExtension;
import se.kvittens.application.importing.feed.AbsenceFeed;
import se.kvittens.application.importing.feed.AbsenceFeedContract;
import se.kvittens.lifecare.feed.Asked;

/** The feed of absences over HTTP keeps the contract of the port. */
class LifecareAbsenceFeedTest extends AbsenceFeedContract {

    @RegisterExtension
    final EachWithItsOwn own = new EachWithItsOwn();

    @Override
    protected AbsenceFeed feed() {
        return own.simulation().client.feeds().absences(Asked.EVERYTHING);
    }
}

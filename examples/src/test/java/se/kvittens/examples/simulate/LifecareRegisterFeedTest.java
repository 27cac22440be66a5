package se.kvittens.examples.simulate;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.kvittens.application.importing.feed.RegisterFeed;
import se.kvittens.application.importing.feed.RegisterFeedContract;

/** The feed of people over HTTP keeps the contract of the port. */
class LifecareRegisterFeedTest extends RegisterFeedContract {

    @RegisterExtension
    final EachWithItsOwn own = new EachWithItsOwn();

    @Override
    protected RegisterFeed feed() {
        return own.simulation().client.feeds().register(Simulation.MONTH);
    }

    @Override
    protected Iterable<String> names() {
        List<String> names = new ArrayList<>();
        feed().tell(
                        recipient -> names.add(recipient.name().orElseThrow()),
                        carer -> names.add(carer.name().orElseThrow()));
        return names;
    }
}

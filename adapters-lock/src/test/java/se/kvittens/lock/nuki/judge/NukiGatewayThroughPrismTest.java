package se.kvittens.lock.nuki.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import se.kvittens.lock.npm.NeedsNpm;
import se.kvittens.lock.npm.Prism;
import se.kvittens.lock.nuki.NukiGatewayKit;
import se.kvittens.lock.nuki.simulator.SimulatedNuki;

/** All that every gateway promises, with each request and each answer held against what Nuki documents. */
@NeedsNpm("nuki")
class NukiGatewayThroughPrismTest extends NukiGatewayKit {

    private static SimulatedNuki nuki;
    private static Prism prism;

    @BeforeAll
    static void start() {
        nuki = SimulatedNuki.start();
        prism = Prism.before(nuki.address(), Prism.NUKI);
        open(nuki, prism.address());
    }

    /** That the simulated system falls silent is no answer against which anything could be held. */
    @AfterAll
    static void nothing_was_wrong() {
        try {
            assertThat(prism.report().requests()).isGreaterThan(50);
            assertThat(prism.report().violations()).allMatch(each -> each.contains("socket hang up"));
        } finally {
            shut();
            prism.close();
            nuki.close();
        }
    }
}

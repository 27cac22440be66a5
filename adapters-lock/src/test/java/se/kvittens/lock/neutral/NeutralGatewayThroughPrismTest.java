package se.kvittens.lock.neutral;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import se.kvittens.lock.npm.NeedsNpm;
import se.kvittens.lock.npm.Prism;
import se.kvittens.lock.stub.StubServer;

/** All that every gateway promises, with each request of ours and each answer of the stub held against our contract. */
@NeedsNpm("nuki")
class NeutralGatewayThroughPrismTest extends NeutralGatewayContractTest {

    private static final URI NOBODY = URI.create("http://127.0.0.1:1");

    private static Prism prism;

    @BeforeAll
    static void start() {
        prism = Prism.before(NOBODY, Prism.NEUTRAL);
    }

    @Override
    URI reached(StubServer stubbed) {
        prism.moveBefore(stubbed.address());
        return prism.address();
    }

    @AfterAll
    static void nothing_was_wrong() {
        try {
            assertThat(prism.report().requests()).isGreaterThan(20);
            assertThat(prism.report().violations()).isEmpty();
        } finally {
            prism.close();
        }
    }
}

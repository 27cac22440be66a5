package se.kvittens.lock.neutral;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import se.kvittens.lock.npm.NeedsNpm;
import se.kvittens.lock.npm.Prism;
import se.kvittens.lock.stub.StubServer;

/** What goes between us and a gateway that keeps the contract, with each request and each answer held against it. */
@NeedsNpm("nuki")
class StubbedGatewayThroughPrismTest extends StubbedGatewayTest {

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

package se.kvittens.lock.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.Deliveries.Turned;
import se.kvittens.application.locks.Delivery;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.lock.secret.Secrets;
import se.kvittens.lock.stub.StubGateway;
import se.kvittens.lock.stub.StubServer;
import se.kvittens.transport.http.Connection;

/** One gateway, wired by Guice and by hand. */
class NeutralLocksTest {

    @TempDir
    Path folder;

    @Test
    void both_ports_are_of_one_gateway() throws IOException {
        try (StubServer server = new StubServer(new StubGateway());
                NeutralLocks locks = NeutralLocks.open(settings(server))) {
            Injector injector = Guice.createInjector(new NeutralLocksModule(locks));
            LockGateway gateway = injector.getInstance(LockGateway.class);
            Deliveries deliveries = injector.getInstance(Deliveries.class);

            assertThat(gateway.locks()).isEqualTo(locks.gateway().locks());
            assertThat(gateway.locks().isAccepted()).isTrue();
            assertThat(deliveries.read(new Delivery(Map.of(), new byte[0])).getLeft())
                    .isEqualTo(Turned.UNSIGNED);
            assertThat(gateway.name()).isEqualTo(deliveries.name());
        }
    }

    @Test
    void settings_that_are_printed_tell_no_secret() throws IOException {
        try (StubServer server = new StubServer(new StubGateway())) {
            assertThat("" + settings(server)).doesNotContain(StubServer.TOKEN);
        }
    }

    private NeutralLocks.Settings settings(StubServer server) throws IOException {
        Path token = Files.writeString(folder.resolve("token"), StubServer.TOKEN);
        return new NeutralLocks.Settings(
                new GatewayName("neutral"),
                Connection.to(server.address()),
                Secrets.ofFile(token),
                Secrets.ofEnvironment("NO_SUCH_VARIABLE_OF_KVITTENS"));
    }
}

package se.kvittens.lock.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.locks.LockHealth;
import se.kvittens.lock.nuki.simulator.NukiHouse;
import se.kvittens.lock.nuki.simulator.SimulatedNuki;
import se.kvittens.lock.secret.Secrets;
import se.kvittens.transport.http.Connection;

/** With Guice and without, it is the same account. */
class NukiLocksTest {

    private static final GatewayName NAME = new GatewayName("nuki");

    @TempDir
    Path folder;

    @Test
    void an_account_is_opened_by_hand_and_by_guice() throws IOException {
        try (SimulatedNuki nuki = SimulatedNuki.start();
                NukiLocks locks = NukiLocks.open(settings(nuki.address(), nuki.begin()))) {
            Injector injector = Guice.createInjector(new NukiLocksModule(locks));

            assertThat(locks.gateway().locks().value().orElseThrow())
                    .extracting(LockHealth::lock)
                    .containsExactly(NAME.lock("1"));
            assertThat(injector.getInstance(LockGateway.class).locks())
                    .isEqualTo(locks.gateway().locks());
            assertThat(injector.getInstance(Deliveries.class).name())
                    .isEqualTo(locks.deliveries().name())
                    .isEqualTo(NAME);
        }
    }

    private NukiLocks.Settings settings(URI address, NukiHouse house) throws IOException {
        house.add(1);
        Secrets token = Secrets.ofFile(Files.writeString(folder.resolve("token"), house.token()));
        return new NukiLocks.Settings(NAME, Connection.to(address), token, token);
    }
}

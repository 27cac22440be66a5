package se.kvittens.lock.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.locks.LockHealth;
import se.kvittens.lock.broker.Mosquitto;
import se.kvittens.lock.broker.NeedsMosquitto;
import se.kvittens.lock.broker.SimulatedLock;
import se.kvittens.lock.mqtt.Broker;
import se.kvittens.lock.secret.Secrets;

/** With Guice and without, it is the same broker. */
@NeedsMosquitto
class NukiMqttLocksTest {

    private static final GatewayName NAME = new GatewayName("house");

    @TempDir
    Path folder;

    @Test
    void a_broker_is_opened_by_hand_and_by_guice() throws IOException {
        Path login = Files.writeString(
                folder.resolve("login"), Mosquitto.READER + ":" + Mosquitto.passwordOf(Mosquitto.READER));
        try (Mosquitto mosquitto = Mosquitto.in(folder);
                SimulatedLock lock = SimulatedLock.at(mosquitto, "3A5B");
                NukiMqttLocks locks = NukiMqttLocks.open(new NukiMqttLocks.Settings(
                        NAME,
                        Broker.at(mosquitto.address(), Secrets.ofFile(login)).within(Duration.ofMinutes(1))))) {
            Injector injector = Guice.createInjector(new NukiMqttLocksModule(locks));

            assertThat(locks.gateway().locks().value().orElseThrow())
                    .extracting(LockHealth::lock)
                    .containsExactly(NAME.lock("3A5B"));
            assertThat(injector.getInstance(LockGateway.class).locks())
                    .isEqualTo(locks.gateway().locks());
            assertThat(lock.command()).isEmpty();
        }
    }
}

package se.kvittens.lock.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.lock.secret.Secrets;
import se.kvittens.transport.http.Connection;

/** Seam with Guice, and without. */
class SeamLocksTest {

    private static final GatewayName NAME = new GatewayName("seam-nord");

    @TempDir
    Path folder;

    @Test
    void it_is_wired_by_hand() {
        try (SeamLocks locks = SeamLocks.open(settings())) {
            assertThat(locks.gateway().name()).isEqualTo(NAME);
            assertThat(locks.deliveries().name()).isEqualTo(NAME);
        }
    }

    @Test
    void it_is_wired_by_guice() {
        try (SeamLocks locks = SeamLocks.open(settings())) {
            Injector injector = Guice.createInjector(new SeamLocksModule(locks));

            assertThat(injector.getInstance(LockGateway.class)).isSameAs(locks.gateway());
            assertThat(injector.getInstance(Deliveries.class)).isSameAs(locks.deliveries());
        }
    }

    @Test
    void no_secret_is_printed() {
        assertThat("" + settings()).contains("Secrets").doesNotContain(folder.toString());
    }

    private SeamLocks.Settings settings() {
        return new SeamLocks.Settings(
                NAME,
                Connection.to(URI.create("http://127.0.0.1:1")),
                Secrets.ofFile(folder.resolve("key")),
                Secrets.ofFile(folder.resolve("signing")));
    }
}

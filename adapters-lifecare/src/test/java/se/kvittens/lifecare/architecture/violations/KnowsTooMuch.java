package se.kvittens.lifecare.architecture.violations;

import com.google.inject.Injector;
import dev.failsafe.Failsafe;
import io.micronaut.http.HttpStatus;
import java.time.Instant;
import java.util.logging.Logger;
import se.kvittens.files.hash.ContentHash;

/** Breaks each guard. */
final class KnowsTooMuch {

    private KnowsTooMuch() {}

    static void everything(Injector injector) {
        Logger.getAnonymousLogger().info(injector + " " + Instant.now() + HttpStatus.OK);
        ContentHash.of("");
        Failsafe.none().run(() -> {});
    }
}

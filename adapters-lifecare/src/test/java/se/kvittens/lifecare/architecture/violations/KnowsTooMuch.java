package se.kvittens.lifecare.architecture.violations;

import com.google.inject.Injector;
import java.time.Instant;
import java.util.logging.Logger;
import se.kvittens.files.hash.ContentHash;

/** Breaks each guard. */
final class KnowsTooMuch {

    private KnowsTooMuch() {}

    static void everything(Injector injector) {
        Logger.getAnonymousLogger().info(injector + " " + Instant.now());
        ContentHash.of("");
    }
}

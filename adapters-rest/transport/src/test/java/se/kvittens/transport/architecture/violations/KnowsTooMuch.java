package se.kvittens.transport.architecture.violations;

import dev.failsafe.Failsafe;
import io.micronaut.http.HttpStatus;
import java.time.Instant;
import java.util.logging.Logger;
import se.kvittens.application.tags.TagJournal;

/** Breaks each guard. */
final class KnowsTooMuch {

    private KnowsTooMuch() {}

    static void everything(TagJournal journal) {
        Logger.getAnonymousLogger().info(journal + " " + Instant.now() + HttpStatus.OK);
        Failsafe.none().run(() -> {});
    }
}

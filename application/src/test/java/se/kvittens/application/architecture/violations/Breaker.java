package se.kvittens.application.architecture.violations;

import com.google.inject.Injector;
import java.nio.file.Path;
import java.time.Instant;

/** Breaks every guard at once. */
class Breaker {

    double share;

    Instant askTheClock() {
        return Instant.now();
    }

    Path knowTheWorld(Injector injector) {
        return injector.getInstance(Path.class);
    }
}

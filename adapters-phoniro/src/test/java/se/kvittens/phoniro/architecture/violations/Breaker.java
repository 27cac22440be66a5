package se.kvittens.phoniro.architecture.violations;

import com.google.inject.Injector;
import java.util.logging.Logger;

/** Breaks each guard of the house, to show that it bites. */
class Breaker {

    void log(Logger log, Injector injector) {
        log.info(injector.toString());
    }
}

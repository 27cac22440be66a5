package se.kvittens.store.schema;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/** Flyway tells what went wrong by what it throws; a library does not write to the terminal of others. */
public final class QuietLogs implements LogCreator {

    @Override
    public Log createLogger(Class<?> ignored) {
        return new Quiet();
    }
}

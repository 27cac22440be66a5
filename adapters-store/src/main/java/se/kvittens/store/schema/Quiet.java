package se.kvittens.store.schema;

import org.flywaydb.core.api.logging.Log;

/** Says nothing. */
final class Quiet implements Log {

    @Override
    public void debug(String message) {}

    @Override
    public void info(String message) {}

    @Override
    public void warn(String message) {}

    @Override
    public void error(String message) {}

    @Override
    public void error(String message, Exception cause) {}

    @Override
    public void notice(String message) {}
}

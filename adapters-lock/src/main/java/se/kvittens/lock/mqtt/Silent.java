package se.kvittens.lock.mqtt;

import java.util.ResourceBundle;
import org.eclipse.paho.mqttv5.client.logging.Logger;

/**
 * Where Paho's log goes: nowhere. It would print stack traces of what breaks, which is told here as a value, and what it
 * knows of messages. Public since Paho makes it.
 */
public final class Silent implements Logger {

    @Override
    public void initialise(ResourceBundle messages, String loggerID, String resourceName) {}

    @Override
    public void setResourceName(String logContext) {}

    @Override
    public boolean isLoggable(int level) {
        return false;
    }

    @Override
    public void severe(String source, String method, String message) {}

    @Override
    public void severe(String source, String method, String message, Object[] inserts) {}

    @Override
    public void severe(String source, String method, String message, Object[] inserts, Throwable thrown) {}

    @Override
    public void warning(String source, String method, String message) {}

    @Override
    public void warning(String source, String method, String message, Object[] inserts) {}

    @Override
    public void warning(String source, String method, String message, Object[] inserts, Throwable thrown) {}

    @Override
    public void info(String source, String method, String message) {}

    @Override
    public void info(String source, String method, String message, Object[] inserts) {}

    @Override
    public void info(String source, String method, String message, Object[] inserts, Throwable thrown) {}

    @Override
    public void config(String source, String method, String message) {}

    @Override
    public void config(String source, String method, String message, Object[] inserts) {}

    @Override
    public void config(String source, String method, String message, Object[] inserts, Throwable thrown) {}

    @Override
    public void fine(String source, String method, String message) {}

    @Override
    public void fine(String source, String method, String message, Object[] inserts) {}

    @Override
    public void fine(String source, String method, String message, Object[] inserts, Throwable thrown) {}

    @Override
    public void finer(String source, String method, String message) {}

    @Override
    public void finer(String source, String method, String message, Object[] inserts) {}

    @Override
    public void finer(String source, String method, String message, Object[] inserts, Throwable thrown) {}

    @Override
    public void finest(String source, String method, String message) {}

    @Override
    public void finest(String source, String method, String message, Object[] inserts) {}

    @Override
    public void finest(String source, String method, String message, Object[] inserts, Throwable thrown) {}

    @Override
    public void log(int level, String source, String method, String message, Object[] inserts, Throwable thrown) {}

    @Override
    public void trace(int level, String source, String method, String message, Object[] inserts, Throwable thrown) {}

    @Override
    public String formatMessage(String message, Object[] inserts) {
        return message;
    }

    @Override
    public void dumpTrace() {}
}

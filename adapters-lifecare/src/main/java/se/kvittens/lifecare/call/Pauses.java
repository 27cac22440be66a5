package se.kvittens.lifecare.call;

import java.time.Duration;

/** How one waits before asking again. */
@FunctionalInterface
public interface Pauses {

    void pause(Duration length);

    /** By letting the thread sleep; interrupted, it returns at once and stays interrupted. */
    static Pauses sleeping() {
        return length -> {
            try {
                Thread.sleep(length.toMillis());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        };
    }
}

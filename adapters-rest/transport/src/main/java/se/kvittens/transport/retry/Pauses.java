package se.kvittens.transport.retry;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/** How one waits before asking again. */
@FunctionalInterface
public interface Pauses {

    void pause(Duration length);

    /** A pause that nobody asked for may be shorter, so that those who failed at once don't come again at once. */
    default Duration spread(Duration longest) {
        return longest;
    }

    /** By letting the thread sleep; interrupted, it returns at once and stays interrupted. */
    static Pauses sleeping() {
        return sleeping(() -> ThreadLocalRandom.current().nextDouble());
    }

    /**
     * The same, with pauses between half of the longest and the whole.
     *
     * @param chance from 0 up to 1
     */
    static Pauses sleeping(DoubleSupplier chance) {
        return new Pauses() {

            @Override
            public void pause(Duration length) {
                try {
                    Thread.sleep(length.toMillis());
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            }

            @Override
            public Duration spread(Duration longest) {
                return Duration.ofNanos((long) (longest.toNanos() * (1 + chance.getAsDouble()) / 2));
            }
        };
    }
}

package se.kvittens.nfc.loop;

import java.time.InstantSource;
import java.util.function.LongSupplier;
import se.kvittens.nfc.presence.Moment;

/**
 * What time it is.
 *
 * @param monotonic in nanoseconds, as {@link System#nanoTime()}: only goes forward, and has no known beginning
 */
public record Clocks(LongSupplier monotonic, InstantSource wall) {

    /** The machine's. */
    public static Clocks ofThisMachine() {
        return new Clocks(System::nanoTime, InstantSource.system());
    }

    public long nanos() {
        return monotonic.getAsLong();
    }

    public Moment moment() {
        return new Moment(nanos(), wall.instant());
    }
}

package se.kvittens.domain.pairing;

import java.time.Duration;
import java.time.Instant;

/**
 * How far the clock by which a receipt was made was from right.
 *
 * @param ahead by how much it was ahead; below nothing where it was behind
 */
public record ReceiptClock(Duration ahead, State state) {

    /** What was done about it. */
    public enum State {
        /** Nothing: it was right, or nobody has measured it. */
        RIGHT,
        /** The time was put right. */
        MENDED,
        /** It was too far off for that: the time is as it was told, and is to be looked at. */
        WRONG
    }

    /** It was right, as far as is known. */
    public static final ReceiptClock RIGHT = new ReceiptClock(Duration.ZERO, State.RIGHT);

    /** When it was by a right clock, as far as that is mended. */
    public Instant put(Instant told) {
        return state == State.MENDED ? right(told) : told;
    }

    /** When it was by a right clock, mended or not. */
    public Instant right(Instant told) {
        return told.minus(ahead);
    }
}

package se.kvittens.application.archiving;

import io.vavr.control.Either;

/**
 * A place for all that a store holds: every entry of every stream in its order, with the versions and the times at which they
 * were taken, the people behind them, and who looked at whom. To take out, take in elsewhere and take out again gives the same
 * to the byte.
 */
public interface Archive {

    /** Puts all that the store holds there. Nothing is there afterwards where this is refused. */
    Either<ArchiveFault, Extent> takeOut();

    /** Takes all that is there into the store, which must be empty: all of it, or nothing. */
    Either<ArchiveFault, Extent> takeIn();

    /**
     * How much it is.
     *
     * @param people who are known by their ids; not those who are erased
     */
    record Extent(long streams, long entries, long people) {}
}

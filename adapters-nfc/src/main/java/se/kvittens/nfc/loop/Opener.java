package se.kvittens.nfc.loop;

import io.vavr.control.Either;
import se.kvittens.application.tapping.DownReason;

/** Opens a reader anew, as often as it must. */
@FunctionalInterface
public interface Opener<T> {

    /** What is open, or why it is not. */
    Either<DownReason, T> open();
}

package se.kvittens.application.looking;

import java.util.List;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.registering.RefusalCode;

/**
 * What somebody who asked to look is shown.
 *
 * @param <T> what was looked for
 */
public sealed interface Shown<T> {

    /** It is logged that they were looked at. */
    record These<T>(List<T> found) implements Shown<T> {

        public These {
            found = List.copyOf(found);
        }
    }

    /** A rule refuses it. */
    record Refused<T>(RefusalCode code) implements Shown<T> {}

    /** It can't be read, or it can't be logged that it is; then nothing is shown. */
    record NotShown<T>(JournalFault fault) implements Shown<T> {}
}

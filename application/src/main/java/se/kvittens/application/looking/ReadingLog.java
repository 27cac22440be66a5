package se.kvittens.application.looking;

import io.vavr.control.Either;
import java.util.List;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.time.TimeSpan;

/**
 * Who looked at whom. It only grows: what {@link #append} has acknowledged is there after any failure of power, process or
 * disk that leaves the disk readable, until a person in it is erased.
 */
public interface ReadingLog {

    /**
     * Takes a reading down. Whoever shows what was read does so only after this has answered without a fault.
     *
     * <p>Of whom nothing is recorded in the store that the log belongs to, it takes down the number and not the ids: an id that
     * was erased, or was only typed, would never leave it again. A store that is no municipality's yet, since nothing was ever
     * taken down in it, may leave the reading out: there was nothing of anybody to be seen. Not so where the whole record is taken
     * out, which is told before it is read, and where what is seen stands elsewhere ({@link Sight#isBeyondRecord}).
     *
     * @return the reading as it is taken down
     */
    Either<JournalFault, Reading> append(Reading reading);

    /** Who looked at a recipient, those included who looked at everybody, in the order in which it was taken down. */
    Either<JournalFault, List<Reading>> ofRecipient(RecipientId recipient, TimeSpan when);

    /** At what a user looked, in the order in which it was taken down. */
    Either<JournalFault, List<Reading>> byUser(String who, TimeSpan when);
}

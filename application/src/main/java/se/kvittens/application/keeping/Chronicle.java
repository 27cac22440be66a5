package se.kvittens.application.keeping;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import se.kvittens.application.closing.Account;
import se.kvittens.application.registering.JournalFault;

/**
 * What was said within an account, one thing after the other. It only grows: what was acknowledged by {@link #append} is there
 * after any failure that leaves the disk readable. Who a recipient was may be erased, with all that was said in words; the rest
 * is read under another name. Where it is of one municipality alone, an account with another is told so
 * ({@link JournalFault#ANOTHER_MUNICIPALITY}).
 */
public interface Chronicle<T> {

    /** All that was said within an account, in its order. */
    Either<JournalFault, Page<T>> read(Account account);

    /**
     * Takes something down, where nothing was taken down within that account since a page was read.
     *
     * @param version of that page
     * @return when it was taken; {@link JournalFault#OVERTAKEN} where somebody else was first
     */
    Either<JournalFault, Instant> append(Account account, long version, T what);

    /**
     * All of an account.
     *
     * @param version rises with each append
     */
    record Page<T>(long version, List<Told<T>> told) {

        public Page {
            told = List.copyOf(told);
        }
    }

    /** What was said, and when it was taken down: never before what was taken down earlier. */
    record Told<T>(T what, Instant taken) {}
}

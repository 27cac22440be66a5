package se.kvittens.application.acknowledging;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import se.kvittens.application.closing.Account;
import se.kvittens.application.registering.JournalFault;

/**
 * What people have acknowledged of deviations. It only grows: what {@link #append} has answered is there after any failure that
 * leaves the disk readable, and nothing of it is changed. Who a recipient was may be erased, and with that the reasons and of which
 * deviations they were. Where it is of one municipality alone, an account with another is told so ({@link JournalFault#ANOTHER_MUNICIPALITY}).
 */
public interface Acknowledgements {

    /** All of a month, in the order in which it was taken down. */
    Either<JournalFault, List<Acknowledged>> of(Account account, YearMonth month);

    /**
     * Takes one down, after whatever is there.
     *
     * @return when it was taken; {@link JournalFault#OVERTAKEN} where somebody else wrote at the same time: it may be asked again
     */
    Either<JournalFault, Instant> append(Account account, Acknowledging what);
}

package se.kvittens.application.closing;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import se.kvittens.application.registering.JournalFault;

/**
 * What was stated of months that are closed. It only grows: what was acknowledged by {@link #append} is there after any
 * failure that leaves the disk readable, and nothing of it is ever changed. Who a recipient was may be erased; a line of
 * such a recipient is read under another name, and its amount is as it was. Where it is of one municipality alone, an account
 * with another is told so ({@link JournalFault#ANOTHER_MUNICIPALITY}).
 */
public interface MonthLedger {

    /** What was stated of a month, in its own basis and in later ones, in the order in which it was taken down. */
    Either<JournalFault, Page> read(Account account, YearMonth month);

    /** The months that are closed: those of which {@link Posting.MonthClosed} was stated. */
    Either<JournalFault, Set<YearMonth>> closed(Account account);

    /**
     * Takes postings down, all of them or none, where nothing was taken down of that account since a page was read.
     *
     * @param version of that page
     * @return when they were taken; {@link JournalFault#OVERTAKEN} where somebody else was first
     */
    Either<JournalFault, Instant> append(Account account, long version, List<Posting> postings);

    /**
     * What was stated of a month.
     *
     * @param version of the whole account: it rises with each append
     * @param read when that was, by the ledger's clock and no other
     */
    record Page(long version, List<Posted> posted, Instant read) {
        public Page {
            posted = List.copyOf(posted);
        }
    }

    /** A posting and when it was taken down; never before the account's earlier ones. */
    record Posted(Posting posting, Instant taken) {}
}

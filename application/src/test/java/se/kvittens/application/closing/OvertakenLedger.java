package se.kvittens.application.closing;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.registering.JournalFault;

/** Lets somebody else state something once, after the ledger was read and before anything is taken down. */
final class OvertakenLedger implements MonthLedger {

    private final MonthLedger ledger;
    private Optional<Runnable> meanwhile;

    OvertakenLedger(MonthLedger ledger, Runnable meanwhile) {
        this.ledger = ledger;
        this.meanwhile = Optional.of(meanwhile);
    }

    @Override
    public Either<JournalFault, Page> read(Account account, YearMonth month) {
        return ledger.read(account, month);
    }

    @Override
    public Either<JournalFault, Set<YearMonth>> closed(Account account) {
        return ledger.closed(account);
    }

    @Override
    public Either<JournalFault, Instant> append(Account account, long version, List<Posting> postings) {
        Optional<Runnable> once = meanwhile;
        meanwhile = Optional.empty();
        once.ifPresent(Runnable::run);
        return ledger.append(account, version, postings);
    }
}

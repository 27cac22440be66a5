package se.kvittens.rest.months;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import se.kvittens.application.closing.Account;
import se.kvittens.application.closing.MonthLedger;
import se.kvittens.application.closing.Posting;
import se.kvittens.application.registering.JournalFault;

/** A ledger at whose next statement something goes wrong. */
final class FaultyLedger implements MonthLedger {

    private final MonthLedger behind;

    /** What happens in place of the next statement; it may be made all the same. */
    private Fault next = Supplier::get;

    FaultyLedger(MonthLedger behind) {
        this.behind = behind;
    }

    /** Something that goes wrong. */
    @FunctionalInterface
    interface Fault {

        Either<JournalFault, Instant> at(Supplier<Either<JournalFault, Instant>> statement);
    }

    void next(Fault fault) {
        next = fault;
    }

    @Override
    public Either<JournalFault, Page> read(Account account, YearMonth month) {
        return behind.read(account, month);
    }

    @Override
    public Either<JournalFault, Set<YearMonth>> closed(Account account) {
        return behind.closed(account);
    }

    @Override
    public Either<JournalFault, Instant> append(Account account, long version, List<Posting> postings) {
        Fault fault = next;
        next = Supplier::get;
        return fault.at(() -> behind.append(account, version, postings));
    }
}

package se.kvittens.application.reporting;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.domain.time.DateSpan;

/** The visits whose approval is outstanding (REG-6), each with the lock until which it can be given. */
public final class ApprovalReport implements Report<ApprovalReport.Row> {

    private final DateSpan days;

    public ApprovalReport(DateSpan days) {
        this.days = days;
    }

    /** What can be done about an approval that does not count. */
    public enum Standing {
        /** It can be given. */
        WAITING,
        /** It was given on the day of the report, and shows from the next. */
        SHOWS_TOMORROW,
        /** The lock has come before it. */
        TOO_LATE
    }

    /** A visit without an approval that counts. */
    public record Row(String provider, CountedVisit visit, LockDate lock, Standing standing) implements OfRecipient {

        @Override
        public RecipientId recipient() {
            return visit.effective().recipient();
        }
    }

    @Override
    public void take(Settlement settlement, Supplied from, Consumer<? super Row> rows) {
        String provider = settlement.provenance().provider();
        LockDate lock = settlement.provenance().lock().value();
        Instant asOf = settlement.provenance().asOf();
        settlement
                .visits()
                .filter(visit -> days.contains(visit.effective().date()))
                .filter(visit -> visit.has(DeviationCode.NOT_APPROVED))
                .forEachOrdered(visit -> rows.accept(new Row(provider, visit, lock, standing(visit, lock, asOf))));
    }

    @Override
    public void finish(Consumer<? super Row> rows) {
        // Each visit is told with its month.
    }

    private static Standing standing(CountedVisit visit, LockDate lock, Instant asOf) {
        Optional<Instant> approved =
                visit.effective().registered().registration().approved().filter(at -> !at.isAfter(asOf));
        if (approved.filter(lock::isInTime).isPresent()) {
            return Standing.SHOWS_TOMORROW;
        }
        return lock.isInTime(asOf) ? Standing.WAITING : Standing.TOO_LATE;
    }
}

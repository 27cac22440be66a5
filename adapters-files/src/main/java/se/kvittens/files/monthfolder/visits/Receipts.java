package se.kvittens.files.monthfolder.visits;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.files.csv.Choices;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.FaultKind;

/** The receipts of a row of {@code visits.csv}; null where there is none, or the row is rejected for it. */
record Receipts(@Nullable Receipt start, @Nullable Receipt end) {

    private static final Choices<ReceiptMethod> METHODS = Choices.all(ReceiptMethod.class);

    static Receipts of(Row<VisitColumn> row) {
        Receipt start = receipt(row, VisitColumn.START, VisitColumn.START_BY);
        Receipt end = receipt(row, VisitColumn.END, VisitColumn.END_BY);
        if (row.isEmpty(VisitColumn.START) && row.isEmpty(VisitColumn.END)) {
            row.fault(FaultKind.NEITHER_START_NOR_END, VisitColumn.ID, "");
        }
        if (start != null && end != null && end.at().isBefore(start.at())) {
            row.fault(FaultKind.END_BEFORE_START, VisitColumn.END, row.text(VisitColumn.START));
        }
        return new Receipts(start, end);
    }

    /** The instant of the start; without one, of the end. */
    @Nullable
    Instant first() {
        if (start != null) {
            return start.at();
        }
        return end == null ? null : end.at();
    }

    /** The instant of the end; without one, of the start. */
    @Nullable
    Instant last() {
        return end == null ? first() : end.at();
    }

    private static @Nullable Receipt receipt(Row<VisitColumn> row, VisitColumn time, VisitColumn by) {
        Instant at = row.time(time);
        ReceiptMethod method = row.choice(by, METHODS);
        if (row.isEmpty(time) != row.isEmpty(by)) {
            row.fault(FaultKind.MISSING_FIELD, row.isEmpty(time) ? time : by, "");
        }
        return at == null || method == null ? null : new Receipt(at, method);
    }
}

package se.kvittens.files.monthfolder.visits;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Remarks;
import se.kvittens.domain.visit.TagFinding;
import se.kvittens.files.csv.CsvSheet;
import se.kvittens.files.monthfolder.format.MonthFile;
import se.kvittens.files.monthfolder.format.WrittenTasks;
import se.kvittens.files.monthfolder.format.WrittenTimes;

/** Writes visits, each with its adjustments. */
public final class VisitWriter implements Closeable {

    private final CsvSheet<VisitColumn> visits;
    private final CsvSheet<AdjustmentColumn> adjustments;
    private final WrittenTimes times = new WrittenTimes();
    private final WrittenTasks tasks = new WrittenTasks();

    private VisitWriter(CsvSheet<VisitColumn> visits, CsvSheet<AdjustmentColumn> adjustments) {
        this.visits = visits;
        this.adjustments = adjustments;
    }

    public static VisitWriter in(Path folder) throws IOException {
        return new VisitWriter(
                CsvSheet.create(folder.resolve(MonthFile.VISITS.fileName()), VisitColumn.class),
                CsvSheet.create(folder.resolve(MonthFile.ADJUSTMENTS.fileName()), AdjustmentColumn.class));
    }

    public void add(RegisteredVisit visit) {
        write(visit);
        visit.registration().adjustments().forEach(adjustment -> write(visit, adjustment));
    }

    @Override
    public void close() throws IOException {
        try (visits) {
            adjustments.close();
        }
    }

    private void write(RegisteredVisit visit) {
        visits.set(VisitColumn.ID, visit.id());
        visits.set(VisitColumn.RECIPIENT, visit.recipient());
        visits.set(VisitColumn.CARER, visit.carer());
        visits.set(VisitColumn.SYSTEM, visit.system());
        setReceipt(visit.start(), VisitColumn.START, VisitColumn.START_BY);
        setReceipt(visit.end(), VisitColumn.END, VisitColumn.END_BY);
        visits.set(VisitColumn.REGISTERED, times.textOf(visit.registration().registered()));
        visit.registration().approved().ifPresent(at -> visits.set(VisitColumn.APPROVED, times.textOf(at)));
        visits.set(VisitColumn.TASKS, tasks.textOf(visit.tasks()));
        visit.planned().ifPresent(length -> visits.set(VisitColumn.PLANNED, WrittenTimes.textOf(length)));
        setRemarks(visit.remarks());
        visits.endRow();
    }

    private void write(RegisteredVisit visit, Adjustment adjustment) {
        adjustments.set(AdjustmentColumn.VISIT, visit.id());
        adjustments.set(AdjustmentColumn.SYSTEM, visit.system());
        adjustments.set(AdjustmentColumn.MADE, times.textOf(adjustment.made()));
        setTime(AdjustmentColumn.START, adjustment.start());
        setTime(AdjustmentColumn.END, adjustment.end());
        adjustments.endRow();
    }

    private void setTime(AdjustmentColumn column, @Nullable Instant instant) {
        if (instant != null) {
            adjustments.set(column, times.textOf(instant));
        }
    }

    private void setReceipt(@Nullable Receipt receipt, VisitColumn time, VisitColumn by) {
        if (receipt != null) {
            visits.set(time, times.textOf(receipt.at()));
            visits.set(by, receipt.method());
        }
    }

    private void setRemarks(Remarks remarks) {
        remarks.manualCause().ifPresent(cause -> visits.set(VisitColumn.CAUSE, cause));
        if (remarks.tag() != TagFinding.OWN) {
            visits.set(VisitColumn.TAG, remarks.tag());
        }
        visits.flag(VisitColumn.DOUBLE_STAFFING, remarks.doubleStaffing());
        visits.flag(VisitColumn.DECLINED, remarks.declined());
        visits.flag(VisitColumn.PRIVATE_PHONE, remarks.privatePhone());
        remarks.phone().ifPresent(phone -> visits.set(VisitColumn.PHONE, phone));
        visits.set(VisitColumn.NOTE, remarks.note().text());
    }
}

package se.kvittens.files.monthfolder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Remarks;
import se.kvittens.domain.visit.TagFinding;
import se.kvittens.files.csv.CsvSheet;

/** Writes a provider's visits and their adjustments. */
final class VisitWriter {

    private final Path folder;
    private final Map<Set<TaskCode>, String> taskLists = new HashMap<>();

    VisitWriter(Path folder) {
        this.folder = folder;
    }

    void writeVisits(List<RegisteredVisit> visits) throws IOException {
        Path path = folder.resolve(MonthFile.VISITS.fileName());
        try (CsvSheet<VisitColumn> sheet = CsvSheet.create(path, VisitColumn.class)) {
            for (RegisteredVisit visit : visits) {
                sheet.set(VisitColumn.ID, visit.id());
                sheet.set(VisitColumn.RECIPIENT, visit.recipient());
                sheet.set(VisitColumn.CARER, visit.carer());
                sheet.set(VisitColumn.SYSTEM, visit.system());
                setReceipt(sheet, visit.start(), VisitColumn.START, VisitColumn.START_BY);
                setReceipt(sheet, visit.end(), VisitColumn.END, VisitColumn.END_BY);
                sheet.set(
                        VisitColumn.REGISTERED,
                        WrittenTimes.textOf(visit.registration().registered()));
                visit.registration()
                        .approved()
                        .ifPresent(at -> sheet.set(VisitColumn.APPROVED, WrittenTimes.textOf(at)));
                sheet.set(VisitColumn.TASKS, taskLists.computeIfAbsent(visit.tasks(), VisitWriter::textOf));
                visit.planned().ifPresent(length -> sheet.set(VisitColumn.PLANNED, WrittenTimes.textOf(length)));
                setRemarks(sheet, visit.remarks());
                sheet.endRow();
            }
        }
    }

    void writeAdjustments(List<RegisteredVisit> visits) throws IOException {
        Path path = folder.resolve(MonthFile.ADJUSTMENTS.fileName());
        try (CsvSheet<AdjustmentColumn> sheet = CsvSheet.create(path, AdjustmentColumn.class)) {
            for (RegisteredVisit visit : visits) {
                for (Adjustment adjustment : visit.registration().adjustments()) {
                    sheet.set(AdjustmentColumn.VISIT, visit.id());
                    sheet.set(AdjustmentColumn.SYSTEM, visit.system());
                    sheet.set(AdjustmentColumn.MADE, WrittenTimes.textOf(adjustment.made()));
                    if (adjustment.start() != null) {
                        sheet.set(AdjustmentColumn.START, WrittenTimes.textOf(adjustment.start()));
                    }
                    if (adjustment.end() != null) {
                        sheet.set(AdjustmentColumn.END, WrittenTimes.textOf(adjustment.end()));
                    }
                    sheet.endRow();
                }
            }
        }
    }

    private static void setReceipt(
            CsvSheet<VisitColumn> sheet, @Nullable Receipt receipt, VisitColumn time, VisitColumn by) {
        if (receipt != null) {
            sheet.set(time, WrittenTimes.textOf(receipt.at()));
            sheet.set(by, receipt.method());
        }
    }

    private static void setRemarks(CsvSheet<VisitColumn> sheet, Remarks remarks) {
        remarks.manualCause().ifPresent(cause -> sheet.set(VisitColumn.CAUSE, cause));
        if (remarks.tag() != TagFinding.OWN) {
            sheet.set(VisitColumn.TAG, remarks.tag());
        }
        sheet.flag(VisitColumn.DOUBLE_STAFFING, remarks.doubleStaffing());
        sheet.flag(VisitColumn.DECLINED, remarks.declined());
        sheet.flag(VisitColumn.PRIVATE_PHONE, remarks.privatePhone());
        sheet.set(VisitColumn.NOTE, remarks.note().text());
    }

    private static String textOf(Set<TaskCode> tasks) {
        return tasks.stream().sorted().map(TaskCode::code).collect(Collectors.joining(" "));
    }
}

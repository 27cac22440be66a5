package se.kvittens.files.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.source.VisitVersions;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.files.csv.CsvSheet;
import se.kvittens.files.monthfolder.format.WrittenTimes;

/** Writes what became of visits that were told more than once: nothing that was told is lost. */
final class VersionsCsv implements Closeable {

    static final String FILE_NAME = "versions.csv";

    private final CsvSheet<VersionColumn> sheet;
    private final WrittenTimes times = new WrittenTimes();

    VersionsCsv(Path folder) throws IOException {
        this.sheet = CsvSheet.create(folder.resolve(FILE_NAME), VersionColumn.class);
    }

    /**
     * Adds all versions of a visit.
     *
     * @param isHere whether it is in the month of the provider; else none of them counts
     */
    void add(String provider, VisitVersions versions, boolean isHere) {
        List<VisitVersions.Version> all = versions.all();
        for (int number = 1; number <= all.size(); number++) {
            VisitVersions.Version version = all.get(number - 1);
            sheet.set(VersionColumn.PROVIDER, provider);
            sheet.set(VersionColumn.VERSION, number);
            sheet.flag(VersionColumn.COUNTS, isHere && number == all.size());
            version.changed().ifPresent(at -> sheet.set(VersionColumn.CHANGED, times.textOf(at)));
            set(version.visit());
            sheet.endRow();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }

    private void set(RegisteredVisit visit) {
        sheet.set(VersionColumn.SYSTEM, visit.system());
        sheet.set(VersionColumn.VISIT, visit.id());
        sheet.set(VersionColumn.RECIPIENT, visit.recipient());
        sheet.set(VersionColumn.CARER, visit.carer());
        set(visit.start(), VersionColumn.START, VersionColumn.START_BY);
        set(visit.end(), VersionColumn.END, VersionColumn.END_BY);
        sheet.set(VersionColumn.REGISTERED, times.textOf(visit.registration().registered()));
        visit.registration().approved().ifPresent(at -> sheet.set(VersionColumn.APPROVED, times.textOf(at)));
        sheet.set(
                VersionColumn.ADJUSTMENTS,
                visit.registration().adjustments().stream()
                        .map(change -> written(change.start()) + "/" + written(change.end()))
                        .collect(Collectors.joining(" ")));
        sheet.set(
                VersionColumn.TASKS,
                visit.tasks().stream().map(TaskCode::code).sorted().collect(Collectors.joining(" ")));
        sheet.flag(VersionColumn.DOUBLE_STAFFING, visit.remarks().doubleStaffing());
        sheet.flag(VersionColumn.DECLINED, visit.remarks().declined());
        sheet.flag(VersionColumn.PRIVATE_PHONE, visit.remarks().privatePhone());
        visit.remarks().phone().ifPresent(phone -> sheet.set(VersionColumn.PHONE, phone));
    }

    private void set(@Nullable Receipt receipt, VersionColumn at, VersionColumn by) {
        if (receipt != null) {
            sheet.set(at, times.textOf(receipt.at()));
            sheet.set(by, receipt.method());
        }
    }

    private String written(@Nullable Instant instant) {
        return instant == null ? "" : times.textOf(instant);
    }
}

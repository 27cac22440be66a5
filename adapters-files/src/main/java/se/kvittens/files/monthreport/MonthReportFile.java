package se.kvittens.files.monthreport;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import se.kvittens.application.monthreport.MonthReportOut;
import se.kvittens.application.monthreport.MonthReportRow;
import se.kvittens.application.monthreport.ProviderReport;
import se.kvittens.domain.task.TaskTable;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.records.TableShape;

/** Writes month reports into a file, by a profile. The file is whole once this is closed. */
public final class MonthReportFile implements MonthReportOut, Closeable {

    private final MonthReportProfile profile;
    private final RowsOut out;
    private final Faults unwritable;
    private long rows;
    private Duration exact = Duration.ZERO;
    private Duration written = Duration.ZERO;

    private MonthReportFile(MonthReportProfile profile, RowsOut out, Faults unwritable) {
        this.profile = profile;
        this.out = out;
        this.unwritable = unwritable;
    }

    /** Where rows are written to. */
    interface RowsOut extends Closeable {

        void add(ShownRow row) throws IOException;
    }

    /** Begins a file that takes the place of the one that is there; its folder must be there. */
    public static MonthReportFile at(Path file, MonthReportProfile profile) throws IOException {
        Faults unwritable = new Faults();
        RowsOut out = profile.layout() instanceof TableShape.Csv csv
                ? CsvRows.at(file, profile, csv, unwritable)
                : new BookRows(file, profile);
        return new MonthReportFile(profile, out, unwritable);
    }

    /** All that is wrong with a profile for a month: words of what is not there, and what has no word. */
    public static List<Fault> faultsOf(MonthReportProfile profile, TaskTable tasks, Collection<String> providers) {
        Faults found = new Faults();
        new ProfileTexts(profile).check(tasks, providers, found);
        return found.all();
    }

    @Override
    public void take(ProviderReport report) {
        RoundedRows rounded = new RoundedRows(profile.unit(), profile.rounding());
        try {
            for (MonthReportRow row : report.rows()) {
                Duration time = rounded.rounded(row);
                out.add(new ShownRow(report.provider(), report.tasks(), row, time));
                rows++;
                exact = exact.plus(row.time());
                written = written.plus(time);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What could not be written as it stands; the file is then not to be used. */
    public List<Fault> faults() {
        return unwritable.all();
    }

    public long rows() {
        return rows;
    }

    /** The time of the rows, to the second. */
    public Duration exact() {
        return exact;
    }

    /** The time as it was written, after rounding. */
    public Duration written() {
        return written;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

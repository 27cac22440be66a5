package se.kvittens.files.ports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.monthreport.MonthReportOut;
import se.kvittens.application.monthreport.MonthReportOutContract;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.settling.Supplied;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.monthreport.MonthReportFile;
import se.kvittens.files.monthreport.MonthReportProfile;
import se.kvittens.files.records.TableFile;
import se.kvittens.files.records.TableShape;
import se.kvittens.files.rulebook.RuleBookFolder;

/** A month report in a file keeps the contract. */
class MonthReportFileContractTest extends MonthReportOutContract {

    @TempDir
    private Path folder;

    private @Nullable MonthReportFile begun;

    /** How the file is laid out. */
    String layout() {
        return "{type: csv, separator: tab}";
    }

    @Override
    protected MonthReportOut begin() {
        try {
            begun = MonthReportFile.at(folder.resolve("report"), profile());
            return begun;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    protected List<Kept> end() {
        try {
            Objects.requireNonNull(begun).close();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        List<Kept> kept = new ArrayList<>();
        var shape = new TableShape(profile().layout(), 1);
        new TableFile(folder.resolve("report"), "report", shape).read(fault -> {}, records -> {
            records.next();
            while (records.next()) {
                kept.add(new Kept(
                        records.cell(0).text(),
                        records.cell(1).text(),
                        records.cell(2).text(),
                        Duration.ofMinutes(Long.parseLong(records.cell(3).text()))));
            }
        });
        return kept;
    }

    @Override
    protected Duration unit() {
        return Duration.ofMinutes(1);
    }

    @Override
    protected RuleBookShelf shelf() {
        return RuleBookFolder::bundled;
    }

    @Override
    protected List<Supplied> months() {
        return new MonthOnDisk(folder.resolve("month")).supplied();
    }

    private MonthReportProfile profile() {
        return MonthReportProfile.parse("p.yaml", """
                format: 1
                of: month-report
                file: %s
                columns:
                  - {field: provider, header: Utförare}
                  - {field: recipient, header: Brukare}
                  - {field: task, header: Insats}
                  - {field: time, header: Tid, as: MINUTES}
                """.formatted(layout()), new Faults())
                .orElseThrow();
    }
}

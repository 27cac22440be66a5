package se.kvittens.files.monthreport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.application.monthreport.MonthReportRow;
import se.kvittens.application.monthreport.ProviderReport;
import se.kvittens.domain.compensation.LineKind;
import se.kvittens.domain.fixture.Settings;
import se.kvittens.domain.fixture.Tasks;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Words;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.task.TaskTable;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.Faults;

/** Profiles and rows to write. */
final class Reports {

    /** Of every column. */
    static final String EVERY_COLUMN = """
            format: 1
            of: month-report
            file: {encoding: windows-1252, separator: ";"}
            columns:
              - {field: provider, header: Utförare}
              - {field: organisation, header: Organisation, words: {Ett: Enhet 1}}
              - {field: recipient, header: Brukare}
              - {field: category, header: Insatskategori}
              - {field: task, header: Insats, words: {CARE: Omvårdnad}}
              - {field: date, header: Datum, pattern: dd/MM/yyyy}
              - {field: number, header: Antal, only: [CARE]}
              - {field: time, header: Tid}
              - {field: doubleStaffing, header: Dubbel, words: {true: X}}
            """;

    private Reports() {}

    static MonthReportProfile profile(String text) {
        Faults faults = new Faults();
        return MonthReportProfile.parse("p.yaml", text, faults).orElseThrow(() -> new AssertionError(faults.all()));
    }

    static List<Fault> faults(String text) {
        Faults faults = new Faults();
        MonthReportProfile.parse("p.yaml", text, faults);
        return faults.all();
    }

    static MonthReportRow row(String recipient, String task, int seconds) {
        return new MonthReportRow(
                new RecipientId(recipient),
                Tasks.HOME_CARE,
                LineKind.EXECUTED,
                Optional.of(new TaskCode(task)),
                LocalDate.of(2024, 11, 4),
                false,
                2,
                Duration.ofSeconds(seconds));
    }

    static MonthReportRow doubleStaffed(MonthReportRow row) {
        return new MonthReportRow(
                row.recipient(), row.category(), row.kind(), row.task(), row.date(), true, row.number(), row.time());
    }

    static MonthReportRow readjustment(int seconds) {
        return new MonthReportRow(
                new RecipientId("r1"),
                Tasks.HOME_CARE,
                LineKind.READJUSTMENT,
                Optional.empty(),
                LocalDate.of(2024, 11, 30),
                false,
                0,
                Duration.ofSeconds(seconds));
    }

    static ProviderReport report(String provider, MonthReportRow... rows) {
        return new ProviderReport(provider, YearMonth.of(2024, 11), table(), Duration.ZERO, List.of(rows));
    }

    static TaskTable table() {
        return new TaskTable(
                Settings.set(RuleId.TASK_5, "categories", Tasks.CATEGORIES),
                Map.of(Tasks.HOME_CARE, new Words("Hemtjänst", "Home care")),
                Tasks.table().tasks());
    }

    /** What could not be written. */
    static List<Fault> write(Path file, String profile, ProviderReport... reports) {
        try (MonthReportFile out = MonthReportFile.at(file, profile(profile))) {
            for (ProviderReport report : reports) {
                out.take(report);
            }
            return out.faults();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}

package se.kvittens.files.monthreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.monthreport.ReportedTime;
import se.kvittens.application.monthreport.Wanted;
import se.kvittens.domain.compensation.LineKind;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.files.docs.ProjectFolder;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;

/** Profiles of month reports: what they mean, and all that can be wrong with them. */
class MonthReportProfileTest {

    @Test
    void what_is_left_out_is_what_the_basis_pays_of_visits() {
        Wanted wanted = Reports.profile(Reports.EVERY_COLUMN).wanted();

        assertThat(wanted)
                .isEqualTo(new Wanted(
                        ReportedTime.PAID,
                        Set.of(LineKind.EXECUTED),
                        Set.of(Wanted.Part.values()),
                        Set.of(new TaskCode("CARE"))));
    }

    @Test
    void rows_are_told_apart_by_the_columns_there_are() {
        Wanted wanted = Reports.profile("""
                format: 1
                of: month-report
                time: EXECUTED
                rows: [VISITS, MEALS]
                columns:
                  - {field: recipient, header: Brukare}
                  - {field: hours, header: Timmar}
                  - {field: minutes, header: Minuter}
                """).wanted();

        assertThat(wanted)
                .isEqualTo(new Wanted(
                        ReportedTime.EXECUTED, Set.of(LineKind.EXECUTED, LineKind.MEALS), Set.of(), Set.of()));
    }

    @Test
    void all_that_is_wrong_is_said_at_once_and_where() {
        List<Fault> faults = Reports.faults("""
                format: 1
                of: month-report
                time: PAYED
                file: {encoding: ebcdic, ending: CRLF}
                columns:
                  - {field: provider, header: Utförare}
                  - {field: task, header: ""}
                  - {field: dat, header: Datum}
                  - {field: date, header: Datum, pattern: yyyy-MM}
                  - {field: time, header: Tid, as: HOURS}
                  - {field: hours, header: Tid}
                """);

        assertThat(faults)
                .extracting(Fault::kind, Fault::line, Fault::field)
                .containsExactlyInAnyOrder(
                        tuple(FaultKind.INVALID_VALUE, 3L, "time"),
                        tuple(FaultKind.INVALID_VALUE, 4L, "file.encoding"),
                        tuple(FaultKind.UNKNOWN_FIELD, 4L, "file.ending"),
                        tuple(FaultKind.MISSING_FIELD, 7L, "columns[1].header"),
                        tuple(FaultKind.INVALID_VALUE, 8L, "columns[2].field"),
                        tuple(FaultKind.INVALID_VALUE, 9L, "columns[3].pattern"),
                        tuple(FaultKind.INVALID_VALUE, 10L, "columns[4].as"),
                        tuple(FaultKind.DUPLICATE_FIELD, 11L, "columns[5]"),
                        tuple(FaultKind.MISSING_FIELD, 6L, "columns"),
                        tuple(FaultKind.INVALID_VALUE, 6L, "columns"));
    }

    @Test
    void a_header_or_word_that_the_encoding_lacks_is_refused_in_the_profile() {
        String profile =
                Reports.EVERY_COLUMN.replace("Omvårdnad", "Omvårdnad ☂").replace("Brukare", "Βρυκαρε");

        assertThat(Reports.faults(profile))
                .extracting(Fault::kind, Fault::line, Fault::field, Fault::expected)
                .containsExactly(
                        tuple(FaultKind.NO_SUCH_CHARACTER, 7L, "columns.recipient", "windows-1252"),
                        tuple(FaultKind.NO_SUCH_CHARACTER, 9L, "columns.task", "windows-1252"));
        assertThat(Reports.faults(profile.replace("windows-1252", "utf-8"))).isEmpty();
    }

    @Test
    void words_of_what_the_rule_book_lacks_and_providers_without_a_name_are_refused() {
        MonthReportProfile profile = Reports.profile(Reports.EVERY_COLUMN
                .replace("CARE: Omvårdnad", "KARE: Omvårdnad")
                .replace("only: [CARE]", "only: [CARE, KARE]"));

        assertThat(MonthReportFile.faultsOf(profile, Reports.table(), List.of("Ett", "Två")))
                .extracting(Fault::kind, Fault::line, Fault::value)
                .containsExactlyInAnyOrder(
                        tuple(FaultKind.MISSING_FIELD, 6L, ""),
                        tuple(FaultKind.UNKNOWN_TASK, 9L, "KARE"),
                        tuple(FaultKind.UNKNOWN_TASK, 11L, "KARE"));
        assertThat(MonthReportFile.faultsOf(Reports.profile(Reports.EVERY_COLUMN), Reports.table(), List.of("Ett")))
                .isEmpty();
    }

    @Test
    void several_providers_need_a_column_of_their_own() {
        MonthReportProfile profile = Reports.profile(
                "format: 1\nof: month-report\ncolumns: [{field: recipient, header: R}, {field: time, header: T}]\n");

        assertThat(MonthReportFile.faultsOf(profile, Reports.table(), List.of("Ett")))
                .isEmpty();
        assertThat(MonthReportFile.faultsOf(profile, Reports.table(), List.of("Ett", "Två")))
                .extracting(Fault::kind, Fault::expected)
                .containsExactly(tuple(FaultKind.MISSING_FIELD, "provider"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"manadsrapport.yaml", "manadsrapport-xlsx.yaml"})
    void the_examples_in_docs_are_in_order(String name) {
        Path file = ProjectFolder.docs("examples/month-report/" + name);
        Faults faults = new Faults();

        assertThat(MonthReportProfile.read(file, faults)).isPresent();
        assertThat(faults.all()).isEmpty();
    }
}

package se.kvittens.files.monthreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.kvittens.files.monthreport.Reports.EVERY_COLUMN;
import static se.kvittens.files.monthreport.Reports.report;
import static se.kvittens.files.monthreport.Reports.row;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.records.TableFile;
import se.kvittens.files.records.TableShape;

/** What is written, to the byte. */
class MonthReportFileTest {

    @TempDir
    private Path folder;

    @Test
    void every_column_is_written_as_the_profile_has_it() throws IOException {
        Reports.write(
                file(),
                EVERY_COLUMN,
                report(
                        "Ett",
                        row("r1", "CARE", 3900),
                        Reports.doubleStaffed(row("r1", "SERVICE", 60)),
                        Reports.readjustment(7200)));

        assertThat(text("windows-1252").lines())
                .containsExactly(
                        "Utförare;Organisation;Brukare;Insatskategori;Insats;Datum;Antal;Tid;Dubbel",
                        "Ett;Enhet 1;r1;Hemtjänst;Omvårdnad;04/11/2024;2;1:05;",
                        "Ett;Enhet 1;r1;Hemtjänst;%s;04/11/2024;;0:01;X".formatted(nameOf("SERVICE")),
                        "Ett;Enhet 1;r1;Hemtjänst;omställningstid;30/11/2024;;2:00;");
    }

    @ParameterizedTest
    @CsvSource({
        "CLOCK, 1:05",
        "CLOCK_SECONDS, 1:05:29",
        "DECIMAL_HOURS, '1,09'",
        "MINUTES, 65",
        "SECONDS, 3929",
    })
    void a_length_is_written_in_its_form(String form, String expected) throws IOException {
        Reports.write(file(), small("time, header: T, as: " + form), report("Ett", row("r1", "CARE", 3929)));

        assertThat(text("UTF-8").lines()).containsExactly("R|T", "r1|" + expected);
    }

    @Test
    void lines_and_the_beginning_are_as_the_profile_says() throws IOException {
        String profile = small("time, header: T").replace("separator", "lineEnd: CRLF, byteOrderMark: true, separator");
        Reports.write(file(), profile, report("Ett", row("r1", "CARE", 60)));

        assertThat(text("UTF-8")).isEqualTo("\uFEFFR|T\r\nr1|0:01\r\n");
    }

    /** As a table for programs: quoted where it must be, and otherwise as it stands. */
    @Test
    void a_text_stands_as_it_is_whatever_it_begins_with() throws IOException {
        Reports.write(
                file(), small("time, header: T"), report("Ett", row("=1+1", "CARE", 60), row("a|\"b", "CARE", 60)));

        assertThat(text("UTF-8").lines()).containsExactly("R|T", "=1+1|0:01", "\"a|\"\"b\"|0:01");
    }

    @Test
    void a_character_that_the_encoding_lacks_is_told_with_its_place() {
        List<Fault> faults =
                Reports.write(file(), EVERY_COLUMN, report("Ett", row("r1", "CARE", 60), row("Ω7", "CARE", 60)));

        assertThat(faults)
                .extracting(Fault::kind, Fault::line, Fault::field, Fault::value, Fault::expected)
                .containsExactly(tuple(FaultKind.NO_SUCH_CHARACTER, 3L, "Brukare", "Ω7", "windows-1252"));
    }

    @Test
    void a_workbook_has_typed_cells_and_a_text_that_is_no_formula() {
        Reports.write(
                file(),
                EVERY_COLUMN.replace("{encoding: windows-1252, separator: \";\"}", "{type: xlsx, sheet: Rader}"),
                report("Ett", row("=1+1", "CARE", 3900)));

        assertThat(read(new TableShape(new TableShape.Xlsx(Optional.of("Rader")), 1)))
                .containsExactly(
                        "TEXT Ett",
                        "TEXT Enhet 1",
                        "TEXT =1+1",
                        "TEXT Hemtjänst",
                        "TEXT Omvårdnad",
                        "TEMPORAL 2024-11-04",
                        "NUMBER 2",
                        "TEMPORAL PT1H5M");
    }

    @Test
    void hours_and_minutes_can_stand_in_two_columns() throws IOException {
        String profile = small("hours, header: H") + "  - {field: minutes, header: M}\n";
        Reports.write(file(), profile, report("Ett", row("r1", "CARE", 3929)));

        assertThat(text("UTF-8").lines()).containsExactly("R|H|M", "r1|1|5");
    }

    private List<String> read(TableShape shape) {
        List<String> cells = new ArrayList<>();
        new TableFile(file(), "f", shape).read(fault -> {}, records -> {
            records.next();
            records.next();
            for (int at = 0; at < records.count(); at++) {
                if (!records.cell(at).isEmpty()) {
                    cells.add(records.cell(at).kind() + " " + records.cell(at).text());
                }
            }
        });
        return cells;
    }

    private static String small(String column) {
        return "format: 1\nof: month-report\nfile: {separator: \"|\"}\ncolumns:\n  - {field: recipient, header: R}\n"
                + "  - {field: " + column + "}\n";
    }

    private static String nameOf(String task) {
        return Reports.table().find(new TaskCode(task)).orElseThrow().name().swedish();
    }

    private String text(String charset) throws IOException {
        return Files.readString(file(), charset.equals("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(charset));
    }

    private Path file() {
        return folder.resolve("report");
    }
}

package se.kvittens.files.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.files.feed.AnyFeed;
import se.kvittens.files.feed.FeedCounts;
import se.kvittens.files.profile.AnyField;

/** Workbooks as spreadsheet programs write them: typed cells, several sheets, rows of unequal length. */
class XlsxTablesTest {

    private static final String COLUMNS = """
            columns:
              id: Nr
              day: Dag
              beginsAt: Start
              endsAt: [Dag, Slut]
              took: {columns: Tid, unit: DECIMAL_HOURS}
              said: Anm
            """;
    private static final List<String> HEADER = List.of("Nr", "Dag", "Start", "Slut", "Tid", "Anm");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("f.xlsx");
    }

    @Test
    void dates_times_and_numbers_are_read_by_what_they_are() throws IOException {
        write(sheet -> {
            header(sheet, 0);
            sheet.value(1, 0, 4711);
            date(sheet, 1, 1, "yyyy-mm-dd", LocalDate.of(2024, 9, 1).atStartOfDay());
            date(sheet, 1, 2, "d/m/yy h:mm", LocalDateTime.of(2024, 9, 1, 8, 20));
            number(sheet, 1, 3, "hh:mm", 8.75 / 24);
            sheet.value(1, 4, 0.75);
            sheet.value(1, 5, " Åsa \n");
        });

        assertThat(read(feed("")))
                .containsExactly("4711 2024-09-01 2024-09-01T06:20:00Z 2024-09-01T06:45:00Z PT45M Åsa");
    }

    @Test
    void a_length_may_be_longer_than_a_day() throws IOException {
        write(sheet -> {
            header(sheet, 0);
            number(sheet, 1, 4, "[h]:mm", 27.5 / 24);
            number(sheet, 2, 4, "[hh]:mm:ss", 1.0 / 86_400);
            number(sheet, 3, 4, "h:mm", 0.5);
            number(sheet, 4, 4, "[mm]:ss", 90.0 / 1440);
        });

        assertThat(lengths()).containsExactly("PT27H30M", "PT1S", "PT12H", "PT1H30M");
    }

    @Test
    void a_moment_is_no_length_and_a_length_no_date() throws IOException {
        write(sheet -> {
            header(sheet, 0);
            date(sheet, 1, 4, "yyyy-mm-dd hh:mm", LocalDateTime.of(2024, 9, 1, 8, 20));
            number(sheet, 2, 1, "[h]:mm", 27.5 / 24);
        });
        AnyFeed feed = feed("");

        read(feed);
        assertThat(feed.faults()).containsExactly("MALFORMED_LENGTH 2 Tid", "MALFORMED_DATE 3 Dag");
    }

    @Test
    void texts_in_a_workbook_are_read_by_the_forms_of_the_profile() throws IOException {
        write(sheet -> {
            header(sheet, 0);
            List<String> texts = List.of("0042", "2024-09-01", "2024-09-01 08:20", "08:45", "0,75", "x");
            for (int column = 0; column < texts.size(); column++) {
                sheet.value(1, column, texts.get(column));
            }
        });

        assertThat(read(feed(""))).containsExactly("0042 2024-09-01 2024-09-01T06:20:00Z 2024-09-01T06:45:00Z PT45M x");
    }

    @Test
    void a_number_keeps_its_digits_and_loses_the_rounding_of_the_program() throws IOException {
        raw().write(header() + """
                <row r="2"><c r="A2"><v>123456789012345</v></c><c r="E2"><v>0.34999999999999998</v></c></row>\
                <row r="3"><c r="A3"><v>1E+3</v></c><c r="E3"><v>1.1000000000000001</v></c></row>\
                <row r="4"><c r="A4"><v>12.50</v></c><c r="E4"><v>1.05</v></c></row>""");

        assertThat(read(feed("")))
                .containsExactly("123456789012345 - - - PT21M -", "1000 - - - PT1H6M -", "12.5 - - - PT1H3M -");
    }

    @Test
    void formulas_and_errors_are_no_values() throws IOException {
        raw().write(header() + """
                <row r="2"><c r="A2"><f>B2+1</f><v>3</v></c><c r="F2" t="inlineStr"><is><t>a</t></is></c></row>\
                <row r="3"><c r="A3" t="e"><v>#N/A</v></c></row>\
                <row r="4"><c r="A4"><v>7</v></c></row>""");
        AnyFeed feed = feed("");

        FeedCounts counts = feed.read(row -> {});
        assertThat(counts).isEqualTo(new FeedCounts(3, 1, 0, 2));
        assertThat(feed.faults()).containsExactly("NO_VALUE 2 Nr", "NO_VALUE 3 Nr");
    }

    @Test
    void a_workbook_may_count_its_days_from_1904() throws IOException {
        String row = "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" s=\"3\"><v>%d</v></c></row>";
        raw().write(header() + row.formatted(45_536));
        assertThat(read(feed(""))).containsExactly("1 2024-09-01 - - - -");

        raw().from1904().write(header() + row.formatted(45_536 - 1462));
        assertThat(read(feed(""))).containsExactly("1 2024-09-01 - - - -");
    }

    @Test
    void days_before_march_1900_and_of_another_age_are_no_dates() throws IOException {
        raw().write(header() + """
                <row r="2"><c r="B2" s="3"><v>60</v></c></row><row r="3"><c r="B3" s="3"><v>61</v></c></row>\
                <row r="4"><c r="B4" s="3"><v>109999</v></c></row><row r="5"><c r="B5" s="3"><v>110000</v></c></row>\
                <row r="6"><c r="B6" s="3"><v>-1</v></c></row><row r="7"><c r="E7" s="2"><v>1E+300</v></c></row>\
                <row r="8"><c r="E8" s="2"><v>213503982334601.3</v></c></row><row r="9"><c r="E9" s="2"><v>-0.5</v></c></row>""");
        AnyFeed feed = feed("");

        assertThat(read(feed))
                .filteredOn(row -> !row.startsWith("!"))
                .containsExactly("- 1900-03-01 - - - -", "- 2201-03-01 - - - -");
        assertThat(feed.faults())
                .containsExactly(
                        "NO_VALUE 2 Dag",
                        "NO_VALUE 2 Dag + Slut",
                        "NO_VALUE 5 Dag",
                        "NO_VALUE 5 Dag + Slut",
                        "NO_VALUE 6 Dag",
                        "NO_VALUE 6 Dag + Slut",
                        "NO_VALUE 7 Tid",
                        "NO_VALUE 8 Tid",
                        "MALFORMED_LENGTH 9 Tid");
    }

    @Test
    void rows_end_where_they_are_empty_and_empty_rows_are_passed_over() throws IOException {
        write(sheet -> {
            sheet.value(0, 0, "Besök i september");
            header(sheet, 2);
            sheet.value(3, 0, "1");
            sheet.value(5, 0, "2");
            sheet.value(6, 5, "bara en anmärkning");
            sheet.value(7, 0, "3");
            sheet.value(7, 9, "bortom tabellen");
        });
        AnyFeed feed = feed(", headerLine: 3");
        List<Long> lines = new ArrayList<>();

        assertThat(feed.read(row -> lines.add(row.line()))).isEqualTo(new FeedCounts(4, 4, 0, 0));
        assertThat(feed.texts(AnyField.ID)).isEqualTo("1 2 - 3");
        assertThat(lines).containsExactly(4L, 6L, 7L, 8L);
    }

    @Test
    void a_sheet_is_found_by_its_name_and_a_missing_one_is_a_fault() throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet first = workbook.newWorksheet("Läs mig");
            first.value(0, 0, "Se nästa blad");
            Worksheet second = workbook.newWorksheet("Besök");
            header(second, 0);
            second.value(1, 0, "v1");
        }
        AnyFeed missing = feed(", sheet: besök");

        assertThat(feed(", sheet: Besök").texts(AnyField.ID)).isEqualTo("v1");
        assertThat(missing.read(row -> {})).isEqualTo(FeedCounts.NONE);
        assertThat(missing.faults()).containsExactly("MISSING_SHEET 0 besök");
        AnyFeed first = feed("");
        first.read(row -> {});
        assertThat(first.faults()).hasSize(7).allMatch(fault -> fault.startsWith("MISSING_COLUMN 0"));
    }

    @Test
    void the_first_sheet_is_the_first_that_people_see() throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet hidden = workbook.newWorksheet("Listor");
            hidden.value(0, 0, "Insatser");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            Worksheet seen = workbook.newWorksheet("Besök");
            header(seen, 0);
            seen.value(1, 0, "v1");
        }

        assertThat(feed("").texts(AnyField.ID)).isEqualTo("v1");
        assertThat(feed(", sheet: Listor").texts(AnyField.ID)).isEmpty();
    }

    @Test
    void of_a_date_and_time_that_is_shown_as_a_time_of_day_the_time_is_read() throws IOException {
        write(sheet -> {
            header(sheet, 0);
            sheet.value(1, 0, "v1");
            date(sheet, 1, 1, "yyyy-mm-dd", LocalDate.of(2024, 9, 1).atStartOfDay());
            date(sheet, 1, 2, "hh:mm", LocalDateTime.of(2024, 9, 1, 8, 20));
            date(sheet, 1, 3, "hh:mm", LocalDateTime.of(2024, 9, 1, 8, 45));
        });

        assertThat(read(feed(""))).containsExactly("v1 2024-09-01 2024-09-01T06:20:00Z 2024-09-01T06:45:00Z - -");
    }

    private List<String> lengths() {
        List<String> lengths = new ArrayList<>();
        feed("").read(row ->
                lengths.add(String.valueOf(row.length(AnyField.TOOK).orElse(null))));
        return lengths;
    }

    /** Each row as one text; one that was rejected begins with an exclamation mark. */
    private static List<String> read(AnyFeed feed) {
        List<String> rows = new ArrayList<>();
        feed.read(row -> {
            List<Object> cells = List.of(
                    row.id(AnyField.ID).orElse("-"),
                    row.date(AnyField.DAY).map(String::valueOf).orElse("-"),
                    row.instant(AnyField.BEGINS_AT).map(String::valueOf).orElse("-"),
                    row.text(AnyField.ENDS_AT).isEmpty() || row.isEmpty(AnyField.BEGINS_AT)
                            ? "-"
                            : row.instant(AnyField.ENDS_AT).map(String::valueOf).orElse("-"),
                    row.length(AnyField.TOOK).map(String::valueOf).orElse("-"),
                    row.text(AnyField.SAID).orElse("-"));
            String text = String.join(" ", cells.stream().map(String::valueOf).toList());
            rows.add(row.isRejected() ? "!" + text : text);
        });
        return rows;
    }

    private AnyFeed feed(String shape) {
        return new AnyFeed(file, "file: {type: xlsx" + shape + "}\n" + COLUMNS);
    }

    private RawWorkbook raw() {
        return new RawWorkbook(file);
    }

    private static String header() {
        StringBuilder row = new StringBuilder("<row r=\"1\">");
        for (int column = 0; column < HEADER.size(); column++) {
            row.append("<c r=\"%c1\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                    .formatted((char) ('A' + column), HEADER.get(column)));
        }
        return row.append("</row>").toString();
    }

    private void write(Consumer<Worksheet> content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            content.accept(workbook.newWorksheet("Blad1"));
        }
    }

    private static void header(Worksheet sheet, int row) {
        for (int column = 0; column < HEADER.size(); column++) {
            sheet.value(row, column, HEADER.get(column));
        }
    }

    private static void date(Worksheet sheet, int row, int column, String format, LocalDateTime at) {
        sheet.value(row, column, at);
        sheet.style(row, column).format(format).set();
    }

    private static void number(Worksheet sheet, int row, int column, String format, double number) {
        sheet.value(row, column, number);
        sheet.style(row, column).format(format).set();
    }
}

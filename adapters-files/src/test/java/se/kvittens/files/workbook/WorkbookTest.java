package se.kvittens.files.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.files.table.Column;
import se.kvittens.files.table.Columns;
import se.kvittens.files.table.Rows;
import se.kvittens.files.table.Table;

class WorkbookTest {

    private static final String SHEET = "Values";

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("book.xlsx");
    }

    @Test
    void a_date_is_a_date() throws IOException {
        Cell cell = written(new Columns<LocalDate>(name -> name).date("x", day -> day), LocalDate.of(2024, 10, 31));

        assertThat(cell.getType()).isEqualTo(CellType.NUMBER);
        assertThat(cell.asDate()).isEqualTo(LocalDateTime.of(2024, 10, 31, 0, 0));
        assertThat(cell.getDataFormatString()).isEqualTo("yyyy\\-mm\\-dd");
    }

    /** An hour later by the clock than in UTC, and across the end of summer time. */
    @Test
    void TIME_1_a_time_is_the_local_time_of_all_care() throws IOException {
        Cell winter = written(
                new Columns<Instant>(name -> name).time("x", time -> time), Instant.parse("2024-10-27T07:00:30Z"));
        assertThat(winter.asDate()).isEqualTo(LocalDateTime.of(2024, 10, 27, 8, 0, 30));

        Cell summer = written(
                new Columns<Instant>(name -> name).time("x", time -> time), Instant.parse("2024-10-26T07:00:30Z"));
        assertThat(summer.asDate()).isEqualTo(LocalDateTime.of(2024, 10, 26, 9, 0, 30));
        assertThat(summer.getDataFormatString()).contains("hh:mm:ss");
    }

    @Test
    void a_length_is_a_part_of_a_day_and_may_have_more_than_a_day_of_hours() throws IOException {
        Cell cell = written(
                new Columns<Duration>(name -> name).length("x", length -> length),
                Duration.ofHours(36).plusSeconds(1));

        assertThat(cell.getType()).isEqualTo(CellType.NUMBER);
        assertThat(cell.asNumber().multiply(BigDecimal.valueOf(86_400)).doubleValue())
                .isEqualTo(129_601);
        assertThat(cell.getDataFormatString()).isEqualTo("[h]:mm:ss_)");
    }

    @Test
    void an_amount_is_a_number_to_the_ore() throws IOException {
        Cell cell = written(
                new Columns<BigDecimal>(name -> name).decimal("x", amount -> amount), new BigDecimal("1234567.89"));

        assertThat(cell.asNumber()).isEqualTo(new BigDecimal("1234567.89"));
        assertThat(cell.getDataFormatString()).isEqualTo("#,##0.00_)");
    }

    @Test
    void a_share_is_a_number_shown_of_a_hundred() throws IOException {
        Cell cell = written(new Columns<BigDecimal>(name -> name).percent("x", share -> share), new BigDecimal("12.5"));

        assertThat(cell.asNumber()).isEqualByComparingTo("0.125");
        assertThat(cell.getDataFormatString()).isEqualTo("0.0%");
    }

    @Test
    void a_count_is_a_number() throws IOException {
        Cell cell = written(new Columns<Integer>(name -> name).count("x", number -> number), 1_000_000);

        assertThat(cell.asNumber()).isEqualByComparingTo("1000000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+46",
                "-1",
                "@SUM(A1)",
                "=HYPERLINK(\"http://x\")",
                "'quoted",
                "0123",
                "1e5",
                "<b>&amp;</b>",
                "ÅÄÖ åäö ❤"
            })
    void a_text_is_a_text_whatever_it_begins_with(String text) throws IOException {
        Cell cell = written(new Columns<String>(name -> name).text("x", value -> value), text);

        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.asString()).isEqualTo(text);
        assertThat(new OpenedBook(file()).part("xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    @Test
    void a_text_longer_than_a_cell_holds_is_cut_and_says_so() throws IOException {
        Columns<String> columns = new Columns<String>(name -> name).text("x", value -> value);

        assertThat(written(columns, "x".repeat(32_767)).asString()).isEqualTo("x".repeat(32_767));
        assertThat(written(columns, "x".repeat(32_768)).asString()).isEqualTo("x".repeat(32_766) + "…");
    }

    @Test
    void a_value_that_is_missing_leaves_its_cell_empty_and_the_next_one_in_its_place() throws IOException {
        write(table(
                new Columns<String>(name -> name)
                        .text("none", value -> null)
                        .text("empty", value -> "")
                        .text("x", value -> value)
                        .all(),
                "here"));

        assertThat(new OpenedBook(file()).cell(SHEET, 1, "none")).isNull();
        assertThat(new OpenedBook(file()).cell(SHEET, 1, "empty")).isNull();
        assertThat(new OpenedBook(file()).cell(SHEET, 1, "x").asString()).isEqualTo("here");
    }

    @Test
    void headings_stay_in_sight_and_filter_what_is_below() throws IOException {
        write(table(
                new Columns<String>(name -> name)
                        .text("one", value -> value)
                        .text("two", value -> value)
                        .all(),
                "a",
                "b"));
        String sheet = new OpenedBook(file()).part("xl/worksheets/sheet1.xml");

        assertThat(sheet).contains("ySplit=\"1\"", "state=\"frozen\"", "<autoFilter ref=\"A1:B3\"");
        assertThat(new OpenedBook(file()).part("xl/workbook.xml")).contains("_xlnm.Print_Titles");
        assertThat(sheet).contains("V&#xe5;rd &amp;&amp; omsorg");
    }

    @Test
    void rows_beyond_those_that_a_sheet_holds_go_on_in_the_next() throws IOException {
        List<Column<Integer>> columns =
                new Columns<Integer>(name -> name).count("x", number -> number).all();

        assertThat(sheetsOf(new Table<>(
                        "Rows", columns, Rows.of(IntStream.range(0, 9).boxed()))))
                .containsExactly("Rows");
        assertThat(sheetsOf(new Table<>(
                        "Rows", columns, Rows.of(IntStream.range(0, 10).boxed()))))
                .containsExactly("Rows", "Rows 2");
        assertThat(new OpenedBook(file()).rows("Rows")).hasSize(10);
        assertThat(new OpenedBook(file()).headings("Rows 2")).containsExactly("x");
        assertThat(new OpenedBook(file()).cell("Rows 2", 1, "x").asNumber()).isEqualByComparingTo("9");
    }

    @Test
    void thousands_of_rows_are_all_there_in_their_order() throws IOException {
        List<Column<Integer>> columns =
                new Columns<Integer>(name -> name).count("x", number -> number).all();
        write(new Table<>(SHEET, columns, Rows.of(IntStream.range(0, 3_000).boxed())));

        assertThat(new OpenedBook(file())
                        .rows(SHEET).stream()
                                .skip(1)
                                .map(row -> row.getCell(0).asNumber().intValueExact()))
                .containsExactlyElementsOf(IntStream.range(0, 3_000).boxed().toList());
    }

    @Test
    void the_same_tables_give_the_same_bytes() throws IOException {
        List<Column<String>> columns =
                new Columns<String>(name -> name).text("x", value -> value).all();
        write(table(columns, "a", "b"));
        byte[] once = Files.readAllBytes(file());
        write(table(columns, "a", "b"));

        assertThat(Files.readAllBytes(file())).isEqualTo(once);
        assertThat(new OpenedBook(file()).part("docProps/core.xml")).doesNotContain("created");
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    }

    @Test
    void a_table_that_could_not_be_told_whole_leaves_no_file() throws IOException {
        List<Column<String>> columns =
                new Columns<String>(name -> name).text("x", value -> value).all();
        Rows<String> broken = each -> {
            each.accept("first");
            throw new UncheckedIOException(new IOException("no more"));
        };

        assertThatThrownBy(() -> write(new Table<>(SHEET, columns, broken))).isInstanceOf(UncheckedIOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_folder_that_is_missing_is_an_error_of_writing() {
        assertThatThrownBy(() -> Workbook.at(folder.resolve("missing").resolve("book.xlsx"), ""))
                .isInstanceOf(IOException.class);
    }

    private List<String> sheetsOf(Table<Integer> table) throws IOException {
        try (Workbook book = Workbook.at(file(), "", 10)) {
            book.add(table);
        }
        return new OpenedBook(file()).sheets();
    }

    private <R> Cell written(Columns<R> columns, R row) throws IOException {
        write(new Table<>(SHEET, columns.all(), Rows.of(Stream.of(row))));
        return new OpenedBook(file()).cell(SHEET, 1, "x");
    }

    private static Table<String> table(List<Column<String>> columns, String... rows) {
        return new Table<>(SHEET, columns, Rows.of(Stream.of(rows)));
    }

    private void write(Table<?> table) throws IOException {
        try (Workbook book = Workbook.at(file(), "Vård & omsorg")) {
            book.add(table);
        }
    }
}

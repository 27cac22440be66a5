package se.kvittens.files.records;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.feed.AnyFeed;
import se.kvittens.files.feed.FeedCounts;
import se.kvittens.files.profile.AnyField;

/** CSV files of every encoding and shape, sound and broken. */
class CsvTablesTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String COLUMNS = "columns: {id: Nr, beginsAt: Start, said: Anmärkning}\n";
    private static final String TEXT = "Nr;Start;Anmärkning\nå1;2024-09-01 08:00;Öl\né2;2024-09-01 09:00;\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "utf-8, UTF-8, ''",
        "utf-8, UTF-8, \uFEFF",
        "windows-1252, windows-1252, ''",
        "iso-8859-1, ISO-8859-1, ''",
        "utf-16, UTF-16LE, \uFEFF",
        "utf-16, UTF-16BE, \uFEFF",
        "utf-16, UTF-16BE, ''"
    })
    void each_encoding_is_read_with_and_without_its_mark(String name, Charset charset, String mark) {
        AnyFeed feed = feed(name).of(mark + TEXT, charset);

        assertThat(feed.texts(AnyField.ID)).isEqualTo("å1 é2");
        assertThat(feed.texts(AnyField.SAID)).isEqualTo("Öl -");
        assertThat(feed.faults()).isEmpty();
    }

    @Test
    void utf_16_as_utf_8_and_the_reverse_are_refused_as_a_whole() {
        assertThat(feed("utf-8").of("\uFEFF" + TEXT, UTF_16LE).texts(AnyField.ID))
                .isEmpty();
        for (Charset wide : List.of(UTF_16LE, UTF_16BE)) {
            AnyFeed feed = feed("utf-8").of("\uFEFF" + TEXT, wide);
            assertThat(feed.read(row -> {})).isEqualTo(FeedCounts.NONE);
            assertThat(feed.faults()).containsExactly("WRONG_ENCODING 0 *");
        }
        for (Charset narrow : List.of(UTF_8, WINDOWS)) {
            AnyFeed feed = feed("utf-16").of(TEXT, narrow);
            assertThat(feed.read(row -> {})).isEqualTo(FeedCounts.NONE);
            assertThat(feed.faults()).containsExactly("WRONG_ENCODING 0 *");
        }
        AnyFeed marked = feed("windows-1252").of("\uFEFF" + TEXT, UTF_8);
        marked.read(row -> {});
        assertThat(marked.faults()).containsExactly("WRONG_ENCODING 0 *");
    }

    @Test
    void windows_1252_as_utf_8_rejects_the_cells_that_show_it() {
        AnyFeed feed = feed("utf-8").of(TEXT.replace("Anmärkning", "Anm"), WINDOWS);
        AnyFeed moved =
                new AnyFeed(folder.resolve("f"), "file: {separator: \";\"}\ncolumns: {id: Nr, beginsAt: Start}\n");

        feed.read(row -> {});
        assertThat(feed.faults()).containsExactly("MISSING_COLUMN 0 Anmärkning");
        assertThat(moved.texts(AnyField.ID)).isEqualTo("! !");
        assertThat(moved.faults()).containsExactly("WRONG_ENCODING_HERE 2 Nr", "WRONG_ENCODING_HERE 3 Nr");
        assertThat(moved.wholeFaults()).extracting(Fault::value).containsOnly("");
    }

    @Test
    void utf_8_as_windows_1252_misses_its_columns() {
        AnyFeed feed = feed("windows-1252").of(TEXT, UTF_8);

        assertThat(feed.read(row -> {})).isEqualTo(FeedCounts.NONE);
        assertThat(feed.faults()).containsExactly("MISSING_COLUMN 0 Anmärkning");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Export 2024-09\nhemtjänst;;\n", "Export 2024-09\n\n", "\n\n", "a;b;c;d;e\n\"över\ntvå\"\n"})
    void what_stands_above_the_header_is_passed_over(String above) {
        int line = 1 + (int) above.chars().filter(each -> each == '\n').count();
        AnyFeed feed =
                new AnyFeed(folder.resolve("f"), "file: {separator: \";\", headerLine: " + line + "}\n" + COLUMNS);

        assertThat(feed.of(above + TEXT).texts(AnyField.ID)).isEqualTo("å1 é2");
        assertThat(feed.read(row -> {})).isEqualTo(new FeedCounts(2, 2, 0, 0));
    }

    /** A title may hold a sign of inches; it is no row, and none is rejected for it. */
    @Test
    void a_broken_line_above_the_header_is_no_rejected_row() {
        AnyFeed feed = new AnyFeed(folder.resolve("f"), "file: {separator: \";\", headerLine: 2}\n" + COLUMNS);

        assertThat(feed.of("\"Export\n" + TEXT).read(row -> {})).isEqualTo(new FeedCounts(2, 2, 0, 0));
        assertThat(feed.faults()).isEmpty();
    }

    @Test
    void blanks_around_a_value_do_not_count_whichever_they_are() {
        AnyFeed feed = feed("utf-8").of("\u00A0Nr;Start\u202F;Anmärkning\n\u00A07\u2007 ;\u00A0;a\u00A0b\n");

        assertThat(feed.texts(AnyField.ID)).isEqualTo("7");
        assertThat(feed.texts(AnyField.SAID)).isEqualTo("a\u00A0b");
        assertThat(feed.texts(AnyField.BEGINS_AT)).isEqualTo("-");
    }

    @Test
    void a_column_may_move() {
        assertThat(feed("utf-8").of("Annat;Anmärkning;Start;Nr\nx;y;;7\n").texts(AnyField.ID))
                .isEqualTo("7");
    }

    @Test
    void a_missing_and_a_doubled_column_are_named_and_nothing_is_read() {
        AnyFeed feed = feed("utf-8").of("Nr;Nr;anmärkning\n1;2;3\n");

        assertThat(feed.read(row -> {})).isEqualTo(FeedCounts.NONE);
        assertThat(feed.faults())
                .containsExactly("DUPLICATE_FIELD 0 Nr", "MISSING_COLUMN 0 Start", "MISSING_COLUMN 0 Anmärkning");
    }

    @Test
    void a_doubled_column_that_nobody_asks_for_is_no_fault() {
        assertThat(feed("utf-8").of("Nr;X;X;Start;Anmärkning\n1;;;;\n").texts(AnyField.ID))
                .isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n\n", "\uFEFF"})
    void an_empty_file_has_no_header(String text) {
        AnyFeed feed = feed("utf-8").of(text);

        assertThat(feed.read(row -> {})).isEqualTo(FeedCounts.NONE);
        assertThat(feed.faults()).containsExactly("EMPTY_TABLE 0");
    }

    @Test
    void a_header_alone_is_a_file_without_rows() {
        AnyFeed feed = feed("utf-8").of("Nr;Start;Anmärkning");

        assertThat(feed.read(row -> {})).isEqualTo(FeedCounts.NONE);
        assertThat(feed.faults()).isEmpty();
    }

    @Test
    void a_file_that_is_cut_off_loses_its_last_row_alone() {
        AnyFeed feed = feed("utf-8").of(TEXT + "3;2024-09-0");

        assertThat(feed.texts(AnyField.ID)).isEqualTo("å1 é2");
        assertThat(feed.faults()).containsExactly("TRUNCATED_LINE 4");
        assertThat(feed.read(row -> {})).isEqualTo(new FeedCounts(3, 2, 0, 1));
    }

    @Test
    void a_row_with_a_field_too_many_or_too_few_is_rejected_with_both_counts() {
        AnyFeed feed = feed("utf-8").of(TEXT + "3;;;\n4;\n5;;\n");

        assertThat(feed.texts(AnyField.ID)).isEqualTo("å1 é2 5");
        assertThat(feed.wholeFaults())
                .extracting(Fault::line, Fault::value, Fault::expected)
                .containsExactly(tuple(4L, "4", "3"), tuple(5L, "2", "3"));
    }

    @Test
    void a_quote_that_is_never_closed_costs_one_row() {
        AnyFeed feed = feed("utf-8").of("Nr;Start;Anmärkning\n1;;\"öppet\n2;;\n3;;\"två\nrader\"\n4;;\n");

        assertThat(feed.texts(AnyField.ID)).isEqualTo("2 3 4");
        assertThat(feed.faults()).containsExactly("UNMATCHED_QUOTE 2");
        assertThat(feed.read(row -> {})).isEqualTo(new FeedCounts(4, 3, 0, 1));
    }

    @Test
    void a_thousand_faults_are_all_named_and_the_rows_between_them_are_read() {
        String rows = IntStream.range(0, 2000)
                .mapToObj(at -> at % 2 == 0 ? at + ";;\n" : at + ";inte en tid;\n")
                .collect(Collectors.joining());
        AnyFeed feed = feed("utf-8").of("Nr;Start;Anmärkning\n" + rows);

        FeedCounts counts = feed.read(row -> row.moment(AnyField.BEGINS_AT));

        assertThat(counts).isEqualTo(new FeedCounts(2000, 1000, 0, 1000));
        assertThat(feed.wholeFaults()).hasSize(1000);
        assertThat(feed.wholeFaults())
                .extracting(Fault::line)
                .startsWith(3L, 5L, 7L)
                .endsWith(2001L);
    }

    @Test
    void a_folder_and_no_file_at_all_are_faults() {
        AnyFeed none = new AnyFeed(folder.resolve("no/such"), COLUMNS);
        AnyFeed directory = new AnyFeed(folder, COLUMNS);

        assertThat(none.read(row -> {})).isEqualTo(FeedCounts.NONE);
        assertThat(none.faults()).containsExactly("MISSING_FILE 0");
        assertThat(directory.read(row -> {})).isEqualTo(FeedCounts.NONE);
        assertThat(directory.faults()).containsExactly("UNREADABLE_FILE 0");
    }

    private AnyFeed feed(String encoding) {
        return new AnyFeed(folder.resolve("f"), "file: {separator: \";\", encoding: " + encoding + "}\n" + COLUMNS);
    }
}

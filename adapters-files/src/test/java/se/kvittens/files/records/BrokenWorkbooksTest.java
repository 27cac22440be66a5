package se.kvittens.files.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.files.feed.AnyFeed;
import se.kvittens.files.feed.FeedCounts;
import se.kvittens.files.profile.AnyField;

/** Files that say they are workbooks and are not, or are more than they seem. */
class BrokenWorkbooksTest {

    private static final String HEADER = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nr</t></is></c>"
            + "<c r=\"B1\" t=\"inlineStr\"><is><t>Start</t></is></c></row>";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final int MEBIBYTE = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    void a_sound_one_is_read() throws IOException {
        write(HEADER + "<row r=\"2\"><c r=\"A2\"><v>7</v></c></row>");

        assertThat(feed().texts(AnyField.ID)).isEqualTo("7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Nr;Start\n1;2\n", "PK", "PK\u0003\u0004 and nothing more", "<html><table><tr></html>"})
    void a_file_that_is_no_zip_is_unreadable(String content) {
        assertUnreadable(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_workbook_that_is_cut_off_anywhere_is_unreadable() throws IOException {
        byte[] whole = Files.readAllBytes(write(HEADER));
        for (int length = 1; length < whole.length; length += 97) {
            assertUnreadable(Arrays.copyOf(whole, length));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</row>",
                "<row r=\"2\"><c r=\"A2\"><v>7</v></row>",
                "<row r=\"x\"><c r=\"A2\"><v>7</v></c></row>",
                "<row r=\"2\"><c r=\"2\"><v>7</v></c></row>",
                "<row r=\"2\"><c r=\"ZZZZZZZZZ2\"><v>7</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>99</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>x</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" s=\"99\"><v>7</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" s=\"x\"><v>7</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>sju</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"zzz\"><v>7</v></c></row>",
                "<row><c><v>7</v></c></row>",
                "&unknown;",
                "<row r=\"2\"><c r=\"A2\"><v>\u0001</v></c></row>"
            })
    void a_sheet_that_is_malformed_is_a_fault_and_no_exception(String rows) throws IOException {
        write(HEADER + rows);
        AnyFeed feed = feed();

        FeedCounts counts = feed.read(row -> {});

        assertThat(counts.told() + counts.rejected())
                .isEqualTo(counts.records())
                .isLessThanOrEqualTo(1);
        assertThat(counts.told() == 1 && feed.faults().isEmpty()
                        || !feed.faults().isEmpty())
                .as("read, or a fault")
                .isTrue();
    }

    /** It is known before anything of it is held. */
    @ParameterizedTest
    @ValueSource(strings = {"xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"})
    void a_part_that_would_fill_the_memory_is_not_unpacked(String part) throws IOException {
        Path bomb = raw().filled(part, "<x/>".repeat(MEBIBYTE / 4), 129).write(HEADER);

        assertThat(Files.size(bomb)).isLessThan(MEBIBYTE);
        assertRefused();
    }

    /** A sheet is read row by row, and so may be great; a single cell or row of it may not. */
    @Test
    void a_cell_or_a_row_that_would_fill_the_memory_is_not_unpacked() throws IOException {
        String text = "<c r=\"A2\" t=\"inlineStr\"><is><t>" + "x".repeat(MEBIBYTE + 1) + "</t></is></c>";
        raw().filled(SHEET, text, 1).write(HEADER + "<row r=\"2\">");
        assertRefused();

        raw().filled(SHEET, "<c><v>1</v></c>".repeat(MEBIBYTE / 15), 65).write(HEADER + "<row r=\"2\">");
        assertRefused();
    }

    /** A reader makes room for all cells before it. */
    @ParameterizedTest
    @ValueSource(strings = {"r=\"ZZZZZZ2\"", "t=\"n\" r = 'AAAA2'", "x=\">\" r=\"ABCDEF2\"", "\nr=\"XFDA2\""})
    void a_cell_beyond_the_last_column_is_not_read(String place) throws IOException {
        write(HEADER + "<row r=\"2\"><c " + place + "><v>1</v></c></row>");

        assertRefused();
    }

    @Test
    void a_cell_in_the_last_column_is_read_and_a_text_may_look_like_a_place() throws IOException {
        write(HEADER
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\" xr:r=\"ABCDE\" xmlns:xr=\"y\"><is><t> r=\"ZZZZZZ2\"</t></is></c>"
                + "<c r=\"XFD2\"><v>1</v></c></row>");

        assertThat(feed().texts(AnyField.ID)).contains("ZZZZZZ2");
    }

    @Test
    void a_sheet_of_many_rows_and_long_texts_is_read() throws IOException {
        String text = "x".repeat(MEBIBYTE - 100);
        raw().filled(SHEET, "<x:row xmlns:x=\"y\"><c><v>1</v></c></x:row>".repeat(MEBIBYTE / 40), 66)
                .write(HEADER + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>");

        assertThat(feed().texts(AnyField.ID)).startsWith("xxx").hasSizeGreaterThanOrEqualTo(text.length());
    }

    private void assertRefused() {
        AnyFeed feed = feed();
        assertThat(feed.read(row -> {})).isEqualTo(FeedCounts.NONE);
        assertThat(feed.faults()).containsExactly("OVERSIZED_FILE 0");
    }

    private void assertUnreadable(byte[] content) {
        AnyFeed feed = feed().of(content);
        assertThat(feed.read(row -> {})).isEqualTo(FeedCounts.NONE);
        assertThat(feed.faults()).containsExactly("UNREADABLE_FILE 0");
    }

    private Path write(String rows) throws IOException {
        return raw().write(rows);
    }

    private RawWorkbook raw() {
        return new RawWorkbook(folder.resolve("f.xlsx"));
    }

    private AnyFeed feed() {
        return new AnyFeed(folder.resolve("f.xlsx"), "file: {type: xlsx}\ncolumns: {id: Nr, beginsAt: Start}\n");
    }
}

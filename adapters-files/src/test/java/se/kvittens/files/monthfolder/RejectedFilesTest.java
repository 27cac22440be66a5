package se.kvittens.files.monthfolder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.files.monthfolder.format.MonthFile;

/** What is wrong with the shape of a file is named with its line, and what can be read of it is read. */
class RejectedFilesTest {

    @TempDir
    Path root;

    private TestFolder folder;

    @BeforeEach
    void soundFolder() {
        folder = new TestFolder(root);
    }

    @Test
    void unknown_columns_are_named_and_the_rows_are_read() {
        folder.with("recipients.csv", "id,born,shoe_size,born on a\nanna,1940-03-12,38,?\n");

        assertThat(folder.rejects())
                .containsExactly("UNKNOWN_FIELD recipients.csv:1 shoe_size", "UNKNOWN_FIELD recipients.csv:1 #4");
        assertThat(folder.read().rejects().get(0).expected()).startsWith("id, born, area");
        assertThat(folder.read().month().recipients()).hasSize(1);
    }

    @Test
    void missing_and_doubled_columns_make_the_file_unusable() {
        folder.with("visits.csv", "id,recipient,start,start\nv1,anna,2024-10-01T08:00,2024-10-01T08:00\n");

        assertThat(folder.rejects())
                .containsExactly("DUPLICATE_FIELD visits.csv:1 start", "MISSING_FIELD visits.csv:1 carer");
        assertThat(folder.with("visits.csv", "").rejects()).hasSize(3).allMatch(each -> each.contains("visits.csv:1"));
        assertThat(folder.with("visits.csv", "\"id\n1\n2\n").rejects())
                .contains("UNMATCHED_QUOTE visits.csv:1", "MISSING_FIELD visits.csv:1 id");
    }

    @Test
    void a_file_with_semicolons_has_that_one_fault() {
        folder.with("recipients.csv", "id;born\nanna;1940-03-12\n");

        assertThat(folder.rejects()).containsExactly("SEMICOLONS recipients.csv:1");
    }

    @Test
    void a_field_that_is_not_utf_8_is_named_and_a_file_in_utf_16_as_a_whole() {
        folder.with("recipients.csv", "id,born\nanna,1940-03-12\nåke,1940-03-12\n", StandardCharsets.ISO_8859_1);
        assertThat(folder.rejects()).containsExactly("WRONG_ENCODING recipients.csv:3 id");

        folder.with("recipients.csv", "id,born\nanna,1940-03-12\n", StandardCharsets.UTF_16);
        assertThat(folder.rejects()).containsExactly("WRONG_ENCODING recipients.csv:0 *");
        folder.with("recipients.csv", "id,born\nanna,1940-03-12\n", StandardCharsets.UTF_16LE);
        assertThat(folder.rejects()).containsExactly("WRONG_ENCODING recipients.csv:0 *");
    }

    @Test
    void a_row_has_as_many_fields_as_the_header_and_the_last_may_be_cut_off() {
        folder.with("recipients.csv", "id,born\nanna,1940-03-12,x\nbo\neva,1940-03-12\nola");
        assertThat(folder.rejects())
                .startsWith(
                        "WRONG_FIELD_COUNT recipients.csv:2",
                        "WRONG_FIELD_COUNT recipients.csv:3",
                        "TRUNCATED_LINE recipients.csv:5");

        folder.with("recipients.csv", "id,born\nanna,1940-03-12\nola\n");
        assertThat(folder.rejects()).containsExactly("WRONG_FIELD_COUNT recipients.csv:3");

        folder.with("recipients.csv", "id,born\nanna,1940-03-12\n\"ola");
        assertThat(folder.rejects()).containsExactly("TRUNCATED_LINE recipients.csv:3");
    }

    @Test
    void broken_lines_stand_among_the_other_faults_in_the_order_of_lines() {
        folder.with("recipients.csv", "id,born\nanna,1940-03-12\neva\n\"ola,1\n" + "x".repeat(100_001) + "\nbo,?\n");

        assertThat(folder.rejects())
                .containsExactly(
                        "WRONG_FIELD_COUNT recipients.csv:3",
                        "UNMATCHED_QUOTE recipients.csv:4",
                        "LINE_TOO_LONG recipients.csv:5",
                        "MALFORMED_DATE recipients.csv:6 born");
        assertThat(folder.read().countsOf(MonthFile.RECIPIENTS)).isEqualTo(new RowCounts(5, 4));
    }

    @Test
    void a_line_of_commas_alone_is_a_fault_and_no_more() {
        folder.with("recipients.csv", "id,born\nanna,1940-03-12\n" + ",".repeat(100_000) + "\n");

        assertThat(folder.rejects()).containsExactly("WRONG_FIELD_COUNT recipients.csv:3");
    }

    @Test
    void a_folder_where_a_file_should_be_cant_be_read() {
        folder.with("orders.csv/x", "");

        assertThat(folder.rejects()).containsExactly("UNREADABLE_FILE orders.csv:0");
    }

    @Test
    void a_thousand_faults_are_all_listed() {
        folder.with("recipients.csv", "id,born\nanna,1940-03-12\n" + "eva,?\n".repeat(1000));

        assertThat(folder.rejects())
                .hasSize(1000)
                .startsWith("MALFORMED_DATE recipients.csv:3 born")
                .endsWith("MALFORMED_DATE recipients.csv:1002 born");
    }

    @Test
    void after_a_hundred_thousand_faults_it_is_said_that_there_are_more() {
        folder.with("recipients.csv", "id,born\nanna,1940-03-12\n" + "eva,?\n".repeat(100_010));

        assertThat(folder.rejects()).hasSize(100_001).endsWith("TOO_MANY_FAULTS recipients.csv:0");
        assertThat(folder.read().countsOf(MonthFile.RECIPIENTS).rejected()).isEqualTo(100_010);
    }
}

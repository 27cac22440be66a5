package se.kvittens.files.csv.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordGuardTest {

    private static final long GIGABYTE = 1L << 30;

    private final List<String> broken = new ArrayList<>();

    @Test
    void whole_records_pass_as_they_are() throws IOException {
        String text = "a,b\r\n1,\"x\"\"y\"\n\"over\ntwo\",2\r3,4";

        assertThat(guarded(text)).isEqualTo(text);
        assertThat(broken).isEmpty();
    }

    /** As one line end they would be counted once, and each line after them by one too few. */
    @Test
    void a_carriage_return_before_a_broken_line_and_the_line_feed_after_it_stay_two_line_ends() throws IOException {
        assertThat(guarded("a\r1,\"x\n\n2\n")).isEqualTo("a\r\r\r2\n");
        assertThat(guarded("a\r1,\"x\n2,\"y\r\n3\n")).isEqualTo("a\r\r\r\n3\n");
        assertThat(guarded("a\r\n1,\"x\n\n2\n")).isEqualTo("a\r\n\n\n2\n");
        assertThat(broken)
                .containsExactly("UNMATCHED_QUOTE 2", "UNMATCHED_QUOTE 2", "UNMATCHED_QUOTE 3", "UNMATCHED_QUOTE 2");
    }

    @Test
    void a_line_of_a_gigabyte_is_not_held_and_the_next_line_is_read() throws IOException {
        Reader text = new GeneratedText("a,b\n", 'x', GIGABYTE, "\n1,2\n");

        assertThat(guarded(text)).isEqualTo("a,b\n\n1,2\n");
        assertThat(broken).containsExactly("LINE_TOO_LONG 2");
    }

    @Test
    void a_quoted_line_of_a_gigabyte_is_not_held() throws IOException {
        Reader text = new GeneratedText("a,b\n1,\"", 'x', GIGABYTE, "\"\n1,2\n");

        assertThat(guarded(text)).isEqualTo("a,b\n\n1,2\n");
        assertThat(broken).containsExactly("LINE_TOO_LONG 2");
    }

    @Test
    void a_gigabyte_of_line_ends_is_not_held() throws IOException {
        RecordGuard guard = new RecordGuard(new GeneratedText("a\n", '\n', GIGABYTE / 16, "1"), ',', this::note);
        char[] buffer = new char[1 << 16];
        long length = 0;
        for (int count = guard.read(buffer, 0, buffer.length); count >= 0; ) {
            length += count;
            count = guard.read(buffer, 0, buffer.length);
        }

        assertThat(length).isEqualTo(GIGABYTE / 16 + 3);
    }

    /** While the guard looks for the closing quote of line 2, the lines after it come in, few at a time, and wait. */
    @Test
    void lines_that_wait_behind_an_open_quote_are_counted() throws IOException {
        String text = "a\n\"b\n" + "c\n".repeat(82) + "\"d\n" + "e\n".repeat(82);

        guarded(inThrees(text));

        assertThat(broken).containsExactly("UNMATCHED_QUOTE 2", "UNMATCHED_QUOTE 85");
    }

    private static Reader inThrees(String text) {
        return new StringReader(text) {
            @Override
            public int read(char[] into, int from, int most) throws IOException {
                return super.read(into, from, Math.min(most, 3));
            }
        };
    }

    @Test
    void a_line_may_have_a_hundred_thousand_characters_and_not_one_more() throws IOException {
        String longest = "x".repeat(RecordGuard.MOST_CHARACTERS);

        assertThat(guarded(longest + "\r\n1")).isEqualTo(longest + "\r\n1");
        assertThat(guarded(longest + "x\r\n1")).isEqualTo("\r\n1");
        assertThat(broken).containsExactly("LINE_TOO_LONG 1");
    }

    @Test
    void a_quote_that_is_never_closed_costs_its_own_line() throws IOException {
        String rows = "1,2\n".repeat(60);

        assertThat(guarded("a,b\n1,\"oops\n" + rows)).isEqualTo("a,b\n\n" + rows);
        assertThat(broken).containsExactly("UNMATCHED_QUOTE 2");
    }

    @Test
    void a_quote_that_the_next_rows_quote_would_close_costs_its_own_line() throws IOException {
        assertThat(guarded("1,\"oops\n2,\"fine\"\n")).isEqualTo("\n2,\"fine\"\n");
        assertThat(broken).containsExactly("UNMATCHED_QUOTE 1");
    }

    @Test
    void text_after_a_closing_quote_costs_its_line() throws IOException {
        assertThat(guarded("1,\"x\"y\n2,3\n")).isEqualTo("\n2,3\n");
        assertThat(broken).containsExactly("UNMATCHED_QUOTE 1");
    }

    @Test
    void a_record_may_go_over_fifty_lines_and_not_one_more() throws IOException {
        String most = "\"" + "x\n".repeat(RecordGuard.MOST_LINES - 1) + "\",1\n";
        String more = "\"" + "x\n".repeat(RecordGuard.MOST_LINES) + "\",1\n";

        assertThat(guarded(most)).isEqualTo(most);
        assertThat(broken).isEmpty();
        guarded(more);
        assertThat(broken).contains("UNMATCHED_QUOTE 1");
    }

    @Test
    void a_quote_that_is_open_at_the_end_of_a_file_without_line_end_is_a_line_cut_off() throws IOException {
        assertThat(guarded("a,b\n1,\"cut o")).isEqualTo("a,b\n");
        assertThat(broken).containsExactly("TRUNCATED_LINE 2");
    }

    @Test
    void lines_keep_their_numbers() throws IOException {
        guarded("\"over\r\ntwo\"\r\n\"oops\r\n\r\n1\r2\n\"x\"y\n");

        assertThat(broken).containsExactly("UNMATCHED_QUOTE 3", "UNMATCHED_QUOTE 7");
    }

    private String guarded(String text) throws IOException {
        return guarded(new StringReader(text));
    }

    private String guarded(Reader text) throws IOException {
        StringWriter passed = new StringWriter();
        new RecordGuard(text, ',', this::note).transferTo(passed);
        return passed.toString();
    }

    private void note(se.kvittens.files.fault.FaultKind kind, long line) {
        broken.add(kind + " " + line);
    }
}

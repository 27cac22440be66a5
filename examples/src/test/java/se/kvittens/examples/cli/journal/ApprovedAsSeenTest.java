package se.kvittens.examples.cli.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.examples.cli.Approving;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.cli.TappedMonths;

/** What is approved is what the one who approves has seen. */
class ApprovedAsSeenTest {

    private static final Object PLANNER = new Object[] {"--as", "ylva", "--role", "planner"};
    private static final String WHEN = "2024-10-03T10:00";
    private static final String CHANGED = "CHANGED_SINCE_SEEN (REG-6) It has changed since. Look at it again.\n";

    @TempDir
    private Path folder;

    private TappedMonths months;
    private Approving approving;

    @BeforeEach
    void tap() {
        months = new TappedMonths(folder)
                .visited("v1", "anna", "2024-10-01T08:00", "2024-10-01T08:30")
                .visited("v2", "bo", "2024-10-02T08:00", "2024-10-02T09:00");
        approving = new Approving(months);
    }

    @Test
    void SYS_2_a_visit_that_somebody_has_changed_since_it_was_seen_is_not_approved_until_it_is_seen_again() {
        String seen = seen("v1");
        visits("adjust", "v1", "--end", "2024-10-01T11:30", "--why", "stayed").exits(0);

        assertThat(visits("approve", seen, seen("v2")).isRefused().err()).isEqualTo("v1: " + CHANGED);
        assertThat(visits("list").outLines().get(1)).startsWith("v2@").endsWith("2024-10-03T10:00");
        assertThat(visits("approve", seen("v1")).exits(0).out()).isEqualTo("v1: recorded (approve)\n");
    }

    /** A tap from five seconds before the first one names the visit otherwise. */
    @Test
    void REG_16_a_visit_that_a_late_receipt_has_renamed_is_found_by_any_of_its_receipts() {
        months.taken("r0", "anna", "2024-10-01T07:59:55", "2024-10-01T08:30:05", "2024-10-02T12:00");
        String mark = seen("r0").substring("r0".length());

        assertThat(visits("tasks", "v1", "--tasks", "SERVICE").exits(0).out())
                .isEqualTo("v1, now r0: recorded (choose the tasks)\n");
        assertThat(visits("approve", "v1" + mark).exits(0).out()).isEqualTo("v1, now r0: recorded (approve)\n");
        assertThat(visits("undo", "v1-end" + mark).exits(0).out())
                .isEqualTo("v1-end, now r0: recorded (take an approval back)\n");
        assertThat(visits("adjust", "v1", "--end", "2024-10-01T08:40")
                        .isRefused()
                        .err())
                .isEqualTo("v1, now r0: REASON_MISSING (REG-7) Say why, with --why.\n");
        assertThat(visits("undo", "r9").isRefused().err()).startsWith("r9 is no visit of 2024-10 ");
        assertThat(visits("undo", "").isRefused().err()).contains("is no visit of 2024-10 ");
    }

    @Test
    void REG_16_a_visit_that_a_late_receipt_has_renamed_is_not_approved_as_it_was_seen_by_its_old_name() {
        String seen = seen("v1");
        months.taken("r0", "anna", "2024-10-01T07:59:55", "2024-10-01T08:30:05", "2024-10-02T12:00");

        assertThat(visits("approve", seen).isRefused().err()).isEqualTo("v1, now r0: " + CHANGED);
    }

    @Test
    void SYS_2_of_a_list_that_has_changed_since_it_was_seen_nothing_is_approved() {
        String list = visits("list").out();
        String mark = list.substring(list.lastIndexOf(' ') + 1).strip();
        visits("adjust", "v2", "--end", "2024-10-02T09:30", "--why", "stayed").exits(0);

        assertThat(visits("approve", "--all-complete", "--seen", mark)
                        .isRefused()
                        .err())
                .isEqualTo("--seen " + mark + ": " + CHANGED);
        assertThat(visits("list").out()).contains("Visits: 2, of which not approved: 2");
        assertThat(approving.all(WHEN, "2024-10").exits(0).outLines())
                .containsExactly("v1: recorded (approve)", "v2: recorded (approve)");
    }

    @Test
    void SYS_2_where_nothing_is_left_to_approve_that_is_said_whichever_the_mark() {
        approving.all(WHEN, "2024-10").exits(0);

        Ran again = visits("approve", "--all-complete", "--seen", "000000").exits(0);

        assertThat(again.out()).isEqualTo("There is nothing to approve.\n");
    }

    @Test
    void SYS_2_the_mark_of_some_days_is_none_of_others() {
        String list = visits("list", "--to", "2024-10-01").out();
        String mark = list.substring(list.lastIndexOf(' ') + 1).strip();

        assertThat(list).contains("here: --to 2024-10-01 --all-complete --seen " + mark);
        visits("approve", "--all-complete", "--seen", mark).isRefused();
        visits("approve", "--to", "2024-10-01", "--all-complete", "--seen", mark)
                .exits(0);
    }

    @Test
    void SYS_2_without_a_mark_nothing_is_approved() {
        assertThat(visits("approve", "v1", seen("v2")).isRefused().err())
                .isEqualTo("An approval is of what was seen. `kvittens visits list` shows a mark of it;"
                        + " give it with each visit, as in v1@MARK: v1\n");
        assertThat(visits("list").out()).contains("Visits: 2, of which not approved: 2");
    }

    @Test
    void an_id_that_looks_as_if_it_had_a_mark_is_an_id() {
        months.visited("v4@000000", "anna", "2024-10-02T12:00", "2024-10-02T12:30");

        assertThat(visits("approve", "v4@000000").isRefused().err()).contains("as in v4@000000@MARK");
        assertThat(visits("approve", seen("v4@000000")).exits(0).out()).isEqualTo("v4@000000: recorded (approve)\n");
    }

    /** Also where a receipt that came late has named its visit otherwise. */
    @Test
    void a_receipt_that_looks_as_if_it_had_a_mark_is_a_receipt() {
        months.visited("v4@000000", "anna", "2024-10-02T12:00", "2024-10-02T12:30");
        months.taken("r0", "anna", "2024-10-02T11:59:55", "2024-10-02T12:30:05", "2024-10-02T13:00");
        String mark = seen("r0").substring("r0".length());

        assertThat(visits("approve", "v4@000000").isRefused().err()).contains("as in v4@000000@MARK");
        assertThat(visits("approve", "v4@000000" + mark).exits(0).out())
                .isEqualTo("v4@000000, now r0: recorded (approve)\n");
        assertThat(visits("undo", "v4@000000").exits(0).out())
                .isEqualTo("v4@000000, now r0: recorded (take an approval back)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"adjust --end 2024-10-01T08:40 --why x", "decline", "tasks --no-tasks", "double-staffing"})
    void SYS_2_what_else_is_said_of_a_visit_with_its_mark_is_of_what_was_seen(String words) {
        String seen = seen("v1");
        visits("adjust", "v1", "--start", "2024-10-01T08:10", "--why", "stayed").exits(0);

        assertThat(said(words, seen).isRefused().err()).isEqualTo("v1: " + CHANGED);
        said(words, seen("v1")).exits(0);
    }

    private Ran said(String words, String visit) {
        String[] each = words.split(" ");
        Object[] more = Arrays.copyOfRange(each, 1, each.length, Object[].class);
        return visits(each[0], visit, more);
    }

    private String seen(String visit) {
        return approving.seen(WHEN, "2024-10", visit);
    }

    private Ran visits(String command, Object... more) {
        return months.run(
                WHEN,
                TappedMonths.words(
                        "visits", command, months.folder("2024-10"), "--journal", months.journal(), PLANNER, more));
    }
}

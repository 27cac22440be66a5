package se.kvittens.examples.cli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.examples.cli.TappedMonths.FEES;
import static se.kvittens.examples.cli.TappedMonths.PLANNER;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.examples.cli.Approving;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.cli.TappedMonths;

/** {@code kvittens visits}. */
class VisitsCommandTest {

    @TempDir
    private Path folder;

    private TappedMonths months;
    private Approving approving;

    @BeforeEach
    void tap() {
        months = TappedMonths.withThreeVisits(folder);
        approving = new Approving(months);
    }

    @Test
    void all_complete_visits_of_some_days_are_approved_at_once() {
        Ran ran = approving
                .all("2024-10-03T10:00", "2024-10", "--to", "2024-10-01")
                .exits(0);

        assertThat(ran.outLines()).containsExactly("v1: recorded (approve)");
        Ran list = visits("2024-10-03T10:00", "2024-10", "list", PLANNER).exits(1);
        assertThat(list.outLines())
                .containsExactly(
                        "v1@6aa2f0  anna  c1  2024-10-01T08:00 – 2024-10-01T08:30  [PERSONAL_CARE]  2024-10-03T10:00",
                        "v2@b805cf  bo  c1  2024-10-02T08:00 – 2024-10-02T09:00  [PERSONAL_CARE]  not approved",
                        "Visits: 2, of which not approved: 1",
                        "To approve those that have both receipts, as they are seen here:"
                                + " --all-complete --seen b805cf");
    }

    @ParameterizedTest
    @CsvSource({"2024-11-05T15:59:59, 0", "2024-11-05T16:00:00, 0", "2024-11-05T16:00:01, 2"})
    void TIME_5_visits_are_approved_until_the_lock_and_a_second_later_are_not(String when, int exitCode) {
        Ran ran = approving.one(when, "2024-10", "v1").exits(exitCode);

        assertThat(ran.err().contains("v1: LOCKED (TIME-5) ")).isEqualTo(exitCode == 2);
    }

    /** A deed is told to the second, and what is taken down is not. */
    @Test
    void TIME_5_within_the_second_of_the_lock_a_visit_is_approved_at_the_lock_and_not_after_it() {
        Instant lock = Instant.parse("2024-11-05T15:00:00Z");

        assertThat(approved(lock.plusMillis(300)).isRefused().err()).startsWith("v1: LOCKED (TIME-5) ");
        approved(lock).exits(0);
    }

    private Ran approved(Instant when) {
        String seen = approving.seen("2024-11-05T15:00", "2024-10", "v1");
        return months.runAt(
                when,
                TappedMonths.words(
                        "visits", "approve", months.folder("2024-10"), "--journal", months.journal(), PLANNER, seen));
    }

    @Test
    void each_command_is_recorded_and_a_refusal_names_its_rule() {
        assertThat(visits("2024-10-03T10:00", "2024-10", "adjust", PLANNER, "v1", "--end", "2024-10-01T08:45")
                        .isRefused()
                        .err())
                .isEqualTo("v1: REASON_MISSING (REG-7) Say why, with --why.\n");
        visits("2024-10-03T10:00", "2024-10", "adjust", PLANNER, "v1", "--end", "2024-10-01T08:45", "--why", "late")
                .exits(0);
        visits("2024-10-03T10:00", "2024-10", "tasks", PLANNER, "v1", "--tasks", "SERVICE")
                .exits(0);
        visits("2024-10-03T10:00", "2024-10", "double-staffing", PLANNER, "v1").exits(0);
        visits("2024-10-03T10:00", "2024-10", "decline", PLANNER, "v2").exits(0);
        visits("2024-10-03T10:00", "2024-10", "decline", PLANNER, "v2", "--taken-back")
                .exits(0);
        approve(PLANNER, seen("v1"), seen("v2")).exits(0);
        visits("2024-10-03T10:00", "2024-10", "undo", PLANNER, "v2").exits(0);
        visits("2024-10-03T10:00", "2024-10", "undo", PLANNER, "v2").exits(0);
        assertThat(visits("2024-10-03T10:01", "2024-10", "undo", PLANNER, "v2")
                        .isRefused()
                        .err())
                .startsWith("v2: NOT_APPROVED (REG-6) ");
        assertThat(approve(FEES, seen("v2")).isRefused().err()).startsWith("v2: NOT_IN_THIS_ROLE (SYS-2) ");
        assertThat(approve(PLANNER, "v9@012345").isRefused().err()).startsWith("v9 is no visit of 2024-10 ");
        assertThat(visits("2024-10-03T10:00", "2024-10", "list", PLANNER).out())
                .contains("[SERVICE]", "Visits: 2, of which not approved: 1");
    }

    @Test
    void REG_7_a_visit_is_listed_with_the_times_that_count_and_with_those_that_were_registered_where_they_differ() {
        visits("2024-10-03T10:00", "2024-10", "adjust", PLANNER, "v1", "--end", "2024-10-01T11:30", "--why", "stayed")
                .exits(0);

        assertThat(visits("2024-10-03T10:01", "2024-10", "list", PLANNER).outLines())
                .startsWith(
                        "v1@af40ed  anna  c1  2024-10-01T08:00 – 2024-10-01T11:30"
                                + " (registered 2024-10-01T08:00 – 2024-10-01T08:30)  [PERSONAL_CARE]  not approved",
                        "v2@b805cf  bo  c1  2024-10-02T08:00 – 2024-10-02T09:00  [PERSONAL_CARE]  not approved");
    }

    @Test
    void TIME_5_a_visit_is_moved_into_a_month_that_is_not_locked() {
        Object back = new Object[] {"v3", "--start", "2024-10-31T23:50", "--why", "wrong"};

        assertThat(visits("2024-11-05T16:00:01", "2024-11", "adjust", PLANNER, back)
                        .isRefused()
                        .err())
                .startsWith("v3: LOCKED (TIME-5) ");
        visits("2024-11-05T16:00:00", "2024-11", "adjust", PLANNER, back).exits(0);
        assertThat(approving.all("2024-11-05T16:00:00", "2024-10").outLines()).contains("v3: recorded (approve)");
    }

    @Test
    void what_is_to_be_approved_is_said_in_one_way() {
        assertThat(approve(PLANNER).isRefused().err()).startsWith("Name the visits to approve");
        for (String words : List.of("v1 --all-complete --seen a", "--all-complete", "v1@a --seen a")) {
            assertThat(approve(PLANNER, (Object[]) words.split(" ")).isRefused().err())
                    .startsWith("Name the visits to approve, or say --all-complete with --seen");
        }
        assertThat(approve(PLANNER, "v1@a", "--to", "2024-10-01").isRefused().err())
                .startsWith("--from and --to go with --all-complete");
        approving.all("2024-10-03T10:00", "2024-10").exits(0);
        assertThat(approving.all("2024-10-03T10:00", "2024-10").exits(0).out())
                .isEqualTo("There is nothing to approve.\n");
    }

    @ParameterizedTest
    @CsvSource({"2024-10-02, 2024-10-02, 1", "2024-10-02, 2024-10-01, 2"})
    void days_that_were_swapped_are_refused(String from, String to, int exitCode) {
        Ran list = visits("2024-10-03T10:00", "2024-10", "list", PLANNER, "--from", from, "--to", to)
                .exits(exitCode);
        Ran approve = approving.all("2024-10-03T10:00", "2024-10", "--from", from, "--to", to);

        assertThat(list.err().startsWith("There are no days from ")).isEqualTo(exitCode == 2);
        assertThat(approve.exitCode() == 2).isEqualTo(exitCode == 2);
    }

    @Test
    void REG_9_a_personal_number_is_neither_a_name_nor_a_reason() {
        Object numbered = new Object[] {"--as", Ran.PERSONAL_NUMBER, "--role", "planner"};
        assertThat(visits("2024-10-03T10:00", "2024-10", "approve", numbered, "v1@a")
                        .isRefused()
                        .err())
                .startsWith("--as holds what looks like a personal number.");
        visits("2024-10-03T10:00", "2024-10", "undo", PLANNER, "v1", "--why", "see " + Ran.MISTYPED_NUMBER)
                .isRefused();
    }

    private String seen(String visit) {
        return approving.seen("2024-10-03T10:00", "2024-10", visit);
    }

    private Ran approve(Object who, Object... more) {
        return visits("2024-10-03T10:00", "2024-10", "approve", who, more);
    }

    private Ran visits(String when, String month, String command, Object... more) {
        return months.visits(when, month, command, more);
    }
}

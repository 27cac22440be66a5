package se.kvittens.examples.cli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.examples.cli.TappedMonths.FEES;
import static se.kvittens.examples.cli.TappedMonths.PLANNER;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.examples.cli.Approving;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.cli.TappedMonths;

/** {@code kvittens visits}, where what a visit was is said anew: entered afterwards, its tasks chosen, corrected. */
class VisitContentTest {

    @TempDir
    private Path folder;

    private TappedMonths months;

    @BeforeEach
    void tap() {
        months = TappedMonths.withThreeVisits(folder);
    }

    @Test
    void REG_4_a_visit_is_entered_afterwards_for_a_recipient_of_the_folder() {
        Object content =
                new Object[] {"--start", "2024-10-03T08:00", "--end", "2024-10-03T08:30", "--tasks", "PERSONAL_CARE"};
        visits(
                        "2024-10-03T10:00",
                        "2024-10",
                        "post-register",
                        PLANNER,
                        "e1",
                        "--carer",
                        "c1",
                        "--recipient",
                        "anna",
                        content)
                .exits(0);
        assertThat(visits(
                                "2024-10-03T10:00",
                                "2024-10",
                                "post-register",
                                PLANNER,
                                "e2",
                                "--carer",
                                "c1",
                                "--recipient",
                                "stranger",
                                content)
                        .isRefused()
                        .err())
                .startsWith("--recipient: stranger is no recipient");
        assertThat(visits("2024-10-03T10:00", "2024-10", "list", PLANNER).out())
                .contains("e1@", "  anna  c1  2024-10-03");
    }

    @Test
    void tasks_are_named_or_it_is_said_that_there_were_none() {
        new Approving(months).one("2024-10-03T10:00", "2024-10", "v1").exits(0);
        assertThat(visits("2024-10-03T10:00", "2024-10", "tasks", PLANNER, "v1")
                        .isRefused()
                        .err())
                .startsWith("One of these is missing: --tasks=TASK, --no-tasks\n");
        assertThat(visits("2024-10-03T10:00", "2024-10", "list", PLANNER).out())
                .contains("  anna  c1  2024-10-01T08:00 – 2024-10-01T08:30  [PERSONAL_CARE]  2024-10-03T10:00");
        assertThat(visits("2024-10-03T10:00", "2024-10", "tasks", PLANNER, "v1", "--tasks", "X", "--no-tasks")
                        .isRefused()
                        .err())
                .startsWith("Only one of these can be given: --tasks, --no-tasks\n");

        visits("2024-10-03T10:00", "2024-10", "tasks", PLANNER, "v1", "--tasks", "SERVICE,PERSONAL_CARE")
                .exits(0);
        assertThat(visits("2024-10-03T10:00", "2024-10", "list", PLANNER).out()).contains("[PERSONAL_CARE SERVICE]");
        visits("2024-10-03T10:00", "2024-10", "tasks", PLANNER, "v1", "--no-tasks")
                .exits(0);
        assertThat(visits("2024-10-03T10:00", "2024-10", "list", PLANNER).out()).contains("08:30  []");
    }

    @Test
    void all_that_is_wrong_with_a_visit_that_is_entered_is_said_at_once() {
        Object[] wrong = {
            "e1",
            "--carer",
            Ran.PERSONAL_NUMBER,
            "--recipient",
            "nisse",
            "--start",
            "2024-11-01T08:00",
            "--end",
            "2024-11-01T09:00",
            "--tasks",
            "FLYING,SERVICE",
            "--note",
            "x".repeat(1000)
        };
        assertThat(visits("2024-11-03T10:00", "2024-10", "post-register", PLANNER, wrong)
                        .isRefused()
                        .err())
                .contains(
                        "--carer holds what looks like a personal number",
                        "--recipient: nisse is no recipient of the folder",
                        "--tasks: the rule book has no task FLYING. It has: ",
                        "--start: 2024-11-01 is not in 2024-10",
                        "--note is too long: at most ");
    }

    @ParameterizedTest
    @CsvSource({"2024-11-05T16:00:00, 0", "2024-11-05T16:00:01, 1"})
    void TIME_5_who_enters_a_visit_after_the_lock_is_told_that_it_does_not_count(String when, int exitCode) {
        Ran ran = visits(
                        when,
                        "2024-10",
                        "post-register",
                        PLANNER,
                        "e1",
                        "--carer=c1",
                        "--recipient=anna",
                        "--start=2024-10-03T08:00",
                        "--end=2024-10-03T08:30")
                .exits(exitCode);

        assertThat(ran.out()).startsWith("e1: ");
        assertThat(ran.err().startsWith("e1 came after the lock of 2024-10, and does not count"))
                .isEqualTo(exitCode == 1);
    }

    @Test
    void REG_17_an_annulled_visit_has_no_content_and_a_corrected_one_all_of_it() {
        Object[] annul = {"v1", "--cause", "NEVER_MADE", "--why", "x", "--annul"};
        Object[] with = {"--start", "2024-10-01T08:00", "--no-tasks", "--declined"};
        assertThat(visits("2024-11-20T10:00", "2024-10", "correct", FEES, annul, with)
                        .isRefused()
                        .err())
                .startsWith("--annul takes the visit away, so it goes without --start, --no-tasks, --declined.");
        Object[] partly = {"v1", "--cause=OTHER", "--why=x", "--start=2024-10-01T08:00", "--end=2024-10-01T08:10"};
        assertThat(visits("2024-11-20T10:00", "2024-10", "correct", FEES, partly)
                        .isRefused()
                        .err())
                .startsWith("A correction is a whole visit");

        visits("2024-11-20T10:00", "2024-10", "correct", FEES, partly, "--no-tasks")
                .exits(0);
        visits("2024-11-20T10:01", "2024-10", "correct", FEES, annul).exits(0);
    }

    private Ran visits(String when, String month, String command, Object... more) {
        return months.visits(when, month, command, more);
    }
}

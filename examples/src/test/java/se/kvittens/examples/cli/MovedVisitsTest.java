package se.kvittens.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.examples.cli.TappedMonths.FEES;
import static se.kvittens.examples.cli.TappedMonths.PLANNER;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A visit is moved to another month until the lock of either, and then corrected. */
class MovedVisitsTest {

    @TempDir
    private Path folder;

    private TappedMonths months;
    private int exports;

    @BeforeEach
    void tap() {
        months = new TappedMonths(folder).visited("v3", "bo", "2024-11-01T08:00", "2024-11-01T09:00");
        new Approving(months).one("2024-11-02T10:00", "2024-11", "v3").exits(0);
    }

    /** Half past eleven on the last evening of October instead of eight in the morning of the next day. */
    @ParameterizedTest
    @CsvSource({"2024-11-05T15:59:59, 0", "2024-11-05T16:00:00, 0", "2024-11-05T16:00:01, 2"})
    void TIME_5_a_visit_is_moved_into_a_month_until_its_lock(String when, int exitCode) {
        Ran ran = adjust(when, "2024-11", "v3", "2024-10-31T23:30", "2024-10-31T23:59")
                .exits(exitCode);

        assertThat(ran.err().startsWith("v3: LOCKED (TIME-5) ")).isEqualTo(exitCode == 2);
        assertThat(counts("2024-10", "v3")).isEqualTo(exitCode == 0);
        assertThat(counts("2024-11", "v3")).isEqualTo(exitCode == 2);
        isListedWhereItCounts("v3");
    }

    /** Ten in the morning of the first of November instead of the day before. */
    @ParameterizedTest
    @CsvSource({"2024-11-05T15:59:59, 0", "2024-11-05T16:00:00, 0", "2024-11-05T16:00:01, 2"})
    void TIME_5_a_visit_is_moved_out_of_a_month_until_its_lock(String when, int exitCode) {
        months.visited("v4", "bo", "2024-10-31T10:00", "2024-10-31T11:00");

        Ran ran = adjust(when, "2024-10", "v4", "2024-11-01T10:00", "2024-11-01T11:00")
                .exits(exitCode);

        assertThat(ran.err().startsWith("v4: LOCKED (TIME-5) ")).isEqualTo(exitCode == 2);
        assertThat(counts("2024-10", "v4")).isEqualTo(exitCode == 2);
        assertThat(counts("2024-11", "v4")).isEqualTo(exitCode == 0);
        isListedWhereItCounts("v4");
        month("2024-11-05T16:00:02", "2024-10", "corrections", FEES).exits(0);
    }

    @Test
    void REG_17_a_visit_of_another_month_is_annulled_there_and_corrected_into_this_one() {
        assertThat(correct("2024-12-05T10:00", "v3", "2024-10-31T22:00", "2024-10-31T23:00")
                        .isRefused()
                        .err())
                .startsWith("v3: COUNTS_IN_ANOTHER_MONTH (REG-17) ");
        visits(
                        "2024-12-05T10:01",
                        "2024-11",
                        "correct",
                        FEES,
                        "v3",
                        "--annul",
                        "--cause",
                        "WRONG_TIMES",
                        "--why",
                        "in October")
                .exits(0);

        correct("2024-12-05T10:02", "v3", "2024-10-31T22:00", "2024-10-31T23:00")
                .exits(0);

        assertThat(month("2024-12-05T10:03", "2024-10", "corrections", FEES)
                        .exits(1)
                        .out())
                .startsWith("v3 version 2: 2024-10-31T22:00–2024-10-31T23:00  wrong times  per (fee handler)");
        assertThat(correct("2024-12-05T10:04", "v9", "2024-10-31T22:00", "2024-10-31T23:00")
                        .isRefused()
                        .err())
                .startsWith("v9 is no visit of 2024-10");
    }

    private Ran correct(String when, String visit, String start, String end) {
        return visits(
                when,
                "2024-10",
                "correct",
                FEES,
                visit,
                "--cause",
                "WRONG_TIMES",
                "--start",
                start,
                "--end",
                end,
                "--tasks",
                "PERSONAL_CARE",
                "--why",
                "she stayed longer");
    }

    private Ran adjust(String when, String month, String visit, String start, String end) {
        return visits(when, month, "adjust", PLANNER, visit, "--start", start, "--end", end, "--why", "another day");
    }

    /** On the day of the times that count. */
    @ParameterizedTest
    @CsvSource({"2024-10-30, false", "2024-10-31, true"})
    void TIME_2_a_visit_that_was_moved_is_of_the_day_on_which_it_counts(String day, boolean isOfIt) {
        adjust("2024-11-05T16:00:00", "2024-11", "v3", "2024-10-31T23:30", "2024-10-31T23:59")
                .exits(0);
        visits("2024-11-05T16:00:00", "2024-10", "undo", PLANNER, "v3").exits(0);

        Ran list = visits("2024-11-05T16:00:00", "2024-10", "list", PLANNER, "--from", day, "--to", day);
        Ran approved = new Approving(months).all("2024-11-05T16:00:00", "2024-10", "--from", day, "--to", day);

        assertThat(list.out().startsWith("v3@")).isEqualTo(isOfIt);
        assertThat(approved.out().startsWith("v3: recorded (approve)")).isEqualTo(isOfIt);
    }

    private void isListedWhereItCounts(String visit) {
        for (String month : List.of("2024-10", "2024-11")) {
            String list = visits("2024-11-05T16:00:02", month, "list", PLANNER).out();
            assertThat(list.contains(visit + "@")).isEqualTo(counts(month, visit));
        }
    }

    /** Whether it is in the month that is settled. */
    private boolean counts(String month, String visit) {
        Path into = folder.resolve("of-" + month + "-" + exports++);
        month("2024-11-05T16:00:02", month, "export", FEES, "--into", into).exits(0);
        return Project.text(into.resolve("visits.csv")).lines().anyMatch(line -> line.startsWith(visit + ","));
    }

    private Ran visits(String when, String month, String command, Object... more) {
        return months.visits(when, month, command, more);
    }

    private Ran month(String when, String month, String command, Object... more) {
        return months.month(when, month, command, more);
    }
}

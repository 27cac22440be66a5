package se.kvittens.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a visit that was moved to another month, and how it is corrected. */
class MovedVisitsTest {

    private static final Object PLANNER = new Object[] {"--as", "ylva", "--role", "planner"};
    private static final Object FEES = new Object[] {"--as", "per", "--role", "fee_handler"};
    private static final String MOVED = "v3 was moved from 2024-11 to 2024-10, which was locked by then";

    @TempDir
    private Path folder;

    private TappedMonths months;

    @BeforeEach
    void tap() {
        months = new TappedMonths(folder).visited("v3", "bo", "2024-11-01T08:00", "2024-11-01T09:00");
        visits("2024-11-02T10:00", "2024-11", "approve", PLANNER, "v3").exits(0);
    }

    /** Half past eleven on the last evening of October instead of eight in the morning of the next day. */
    @ParameterizedTest
    @CsvSource({"2024-11-05T15:59:59, 0", "2024-11-05T16:00:00, 0", "2024-11-05T16:00:01, 1"})
    void TIME_5_a_visit_that_was_moved_past_a_lock_is_told_in_both_months(String when, int exitCode) {
        visits(
                        when,
                        "2024-11",
                        "adjust",
                        PLANNER,
                        "v3",
                        "--start",
                        "2024-10-31T23:30",
                        "--end",
                        "2024-10-31T23:59",
                        "--why",
                        "the evening before")
                .exits(0);

        // A changed visit is something to look at as well.
        Ran closed = month("2024-11-06T08:00", "2024-10", "close", FEES, "--out", folder.resolve("closed"))
                .exits(1);
        List<Ran> told = List.of(
                closed,
                month("2024-11-06T09:00", "2024-10", "status", FEES).exits(exitCode),
                month("2024-11-06T09:00", "2024-11", "corrections", FEES).exits(exitCode),
                month("2024-11-06T09:00", "2024-11", "status", FEES).exits(1));
        assertThat(told).allMatch(ran -> ran.out().contains(MOVED) == (exitCode == 1));
        assertThat(months.run("2024-12-05T08:00", settle("2024-11", "out", "--journal", months.journal(), FEES))
                        .exits(exitCode)
                        .err()
                        .contains(MOVED))
                .isEqualTo(exitCode == 1);

        if (exitCode == 1) {
            correct("2024-11-20T10:00", "v3", "2024-10-31T23:30", "2024-10-31T23:59")
                    .exits(0);
            assertThat(month("2024-11-20T11:00", "2024-10", "status", FEES)
                            .exits(0)
                            .out())
                    .doesNotContain(MOVED);
        }
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
                .startsWith("v3 version 2: 2024-10-31T22:00–2024-10-31T23:00  WRONG_TIMES  per (FEE_HANDLER)");
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

    private Ran visits(String when, String month, String command, Object... more) {
        return months.run(
                when, TappedMonths.words("visits", command, months.folder(month), "--journal", months.journal(), more));
    }

    private Ran month(String when, String month, String command, Object... more) {
        return months.run(
                when, TappedMonths.words("month", command, months.folder(month), "--journal", months.journal(), more));
    }

    private Object[] settle(String month, String out, Object... more) {
        return TappedMonths.words("settle", months.folder(month), "--out", folder.resolve(out), more);
    }
}

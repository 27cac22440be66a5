package se.kvittens.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.examples.cli.TappedMonths.FEES;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections on the command line of a visit whose second taps came after the lock, and name it otherwise. */
class LateTapCommandsTest {

    @TempDir
    private Path folder;

    private TappedMonths months;

    /** Half an hour at anna in October, and an hour at bo in November: 200.00 and 400.00. */
    @BeforeEach
    void close() {
        months = new TappedMonths(folder)
                .visited("v1", "anna", "2024-10-01T08:00", "2024-10-01T08:30")
                .visited("v3", "bo", "2024-11-01T08:00", "2024-11-01T09:00");
        new Approving(months).all("2024-11-04T10:00", "2024-10").exits(0);
        new Approving(months).all("2024-11-04T10:00", "2024-11").exits(0);
        run("2024-11-06T08:00", "month", "close", "2024-10", FEES, "--out", folder.resolve("october"))
                .exits(0);
    }

    @Test
    void REG_17_a_visit_is_corrected_and_paid_once_also_by_a_tap_that_came_late() {
        tappedTwice();
        assertThat(corrections().exits(1).out()).startsWith("r0  anna").contains("came after the lock");

        correct("r0", "2024-10-01T09:00").exits(0);

        assertThat(corrections().exits(1).out())
                .startsWith("v1 version 2: ")
                .doesNotContain("r0")
                .doesNotContain("came after the lock");
        closesNovemberWith("1, SEK 200.00", "600.00");
    }

    @Test
    void REG_17_a_late_tap_between_two_corrections_pays_nothing_twice() {
        correct("v1", "2024-10-01T09:00").exits(0);
        tappedTwice();

        assertThat(correct("r0", "2024-10-01T09:15", "--as-version", 2)
                        .isRefused()
                        .err())
                .contains("CHANGED_SINCE_SEEN");
        correct("r0", "2024-10-01T09:30").exits(0);

        closesNovemberWith("2, SEK 400.00", "800.00");
    }

    /** Five seconds before the first tap and five after the last. */
    private void tappedTwice() {
        months.taken("r0", "anna", "2024-10-01T07:59:55", "2024-10-01T08:30:05", "2024-11-20T09:00");
    }

    private void closesNovemberWith(String corrected, String payable) {
        assertThat(run(
                                "2024-12-05T08:00",
                                "month",
                                "close",
                                "2024-11",
                                FEES,
                                "--earlier",
                                months.folder("2024-10"),
                                "--out",
                                folder.resolve("november"))
                        .out())
                .contains("Corrections of 2024-10: " + corrected, "To be paid: SEK " + payable);
    }

    private Ran corrections() {
        return run("2024-11-20T11:00", "month", "corrections", "2024-10", FEES);
    }

    private Ran correct(String visit, String end, Object... more) {
        return run(
                "2024-11-20T10:00",
                "visits",
                "correct",
                "2024-10",
                FEES,
                visit,
                "--cause",
                "WRONG_TIMES",
                "--start",
                "2024-10-01T08:00",
                "--end",
                end,
                "--tasks",
                "PERSONAL_CARE",
                "--why",
                "she stayed longer",
                more);
    }

    private Ran run(String when, String group, String command, String month, Object... more) {
        return months.run(
                when, TappedMonths.words(group, command, months.folder(month), "--journal", months.journal(), more));
    }
}

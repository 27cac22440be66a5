package se.kvittens.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.examples.cli.frame.ExitCode;

/** A visit of October was taken down while the clock was two days ahead, and approved in time by a clock that was right. */
class AheadOfTheClockTest {

    private static final String TOLD = "The record of c1 is ahead of the clock, until 2024-11-06T10:00";

    @TempDir
    private Path folder;

    private TappedMonths months;

    @BeforeEach
    void tap() {
        months = new TappedMonths(folder)
                .visited("v1", "anna", "2024-10-01T08:00", "2024-10-01T08:30")
                .taken("v2", "bo", "2024-10-02T08:00", "2024-10-02T09:00", "2024-11-06T10:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-11-06T09:58", "2024-11-04T10:00"})
    void TIME_5_it_is_told_until_that_time_has_come(String before) {
        assertThat(at(before, "month", "status").out()).contains(TOLD);
        Ran checked = months.run(before, "journal", "check", "--journal", months.journal());
        assertThat(checked.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(checked.out()).contains("AHEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-11-06T09:59", "2024-11-06T10:00"})
    void TIME_5_and_not_afterwards_nor_within_a_minute_of_it(String when) {
        assertThat(at(when, "month", "status").out()).doesNotContain("ahead of the clock");
        assertThat(months.run(when, "journal", "check", "--journal", months.journal())
                        .exitCode())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void TIME_5_who_closes_the_month_or_settles_it_is_told_and_what_was_approved_in_time_is_listed() {
        approve("2024-11-04T10:00");

        Ran closed =
                at("2024-11-06T08:00", "month", "close", "--as", "per", "--role", "fee_handler", "--out", out("a"));
        Ran settled = months.run(
                "2024-11-06T08:00",
                "settle",
                months.folder("2024-10"),
                "--journal",
                months.journal(),
                "--as",
                "per",
                "--role",
                "fee_handler",
                "--out",
                out("b"));
        Ran status = at("2024-11-06T08:00", "month", "status");

        closed.exits(ExitCode.FINDINGS);
        assertThat(closed.out()).contains(TOLD).contains("Visits that came after the lock");
        settled.exits(ExitCode.FINDINGS);
        assertThat(settled.err()).contains(TOLD);
        status.exits(ExitCode.FINDINGS);
        assertThat(status.out()).contains("was closed").contains(TOLD);
    }

    private void approve(String when) {
        new Approving(months).all(when, "2024-10");
    }

    private Path out(String name) {
        return folder.resolve("out-" + name);
    }

    private Ran at(String when, String group, String command, Object... more) {
        return months.run(
                when,
                TappedMonths.words(group, command, months.folder("2024-10"), more, "--journal", months.journal()));
    }
}

package se.kvittens.bench.taps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** That it measures what it says, and leaves nothing behind; how long it takes is no matter of a test. */
class TapsCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter told = new StringWriter();

    private int run(String... options) {
        return new CommandLine(new TapsCommand(new PrintWriter(told, true))).execute(options);
    }

    @Test
    void it_tells_the_whole_and_the_share_of_the_outbox() {
        assertThat(run("--taps", "25", "--warm-up", "5", "--folder", folder.toString()))
                .isZero();

        assertThat(told.toString()
                        .lines()
                        .map(line -> line.replaceAll("[0-9.]{4,}", "#").replaceAll(" +", " ")))
                .containsExactly(
                        "25 taps, after 5 that do not count; milliseconds",
                        " median 99 % most",
                        "from tap to screen # # #",
                        "of that, in the outbox # # #",
                        "of that, all else # # #");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void without_a_tap_there_is_nothing_to_measure() {
        assertThat(run("--taps", "0")).isEqualTo(2);
        assertThat(told.toString()).startsWith("At least one tap");
    }
}

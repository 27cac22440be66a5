package se.kvittens.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** That it measures what it says, and misses what is not there; how much a server takes is no matter of a test. */
class LoadCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter told = new StringWriter();

    private int run(String... options) {
        return new CommandLine(new LoadCommand(new PrintWriter(told, true))).execute(options);
    }

    @Test
    void what_was_acknowledged_is_there_after_it_was_killed() {
        assertThat(run(
                        "--receipts",
                        "60",
                        "--warm-up",
                        "10",
                        "--kiosks",
                        "3",
                        "--each",
                        "5",
                        "--streams",
                        "10",
                        "--kills",
                        "1",
                        "--folder",
                        folder.toString()))
                .as(told.toString())
                .isZero();

        assertThat(told.toString().lines().filter(line -> !line.startsWith("the server ")))
                .first()
                .isEqualTo("3 kiosks at the same time, 5 in a request, 10 streams open");
        assertThat(told.toString()).contains("60 receipts taken down, ", "a request, in milliseconds: median ");
        assertThat(told.toString().lines())
                .last()
                .asString()
                .matches("killed 1 times: \\d{3,} acknowledged, 0 of them missing");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_server_that_does_not_begin_says_why() {
        assertThat(run("--receipts", "1", "--kiosks", "1", "--folder", folder.toString(), "--", "--no-such"))
                .isEqualTo(2);
        assertThat(told.toString()).startsWith("The server did not begin: ").contains("--no-such");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_database_that_is_stopped_is_to_be_started() {
        assertThat(run("--receipts", "9", "--kiosks", "2", "--stop", "true")).isEqualTo(2);
        assertThat(run("--receipts", "9", "--kiosks", "2", "--stop", "true", "--start", "true", "--away", "-1"))
                .isEqualTo(2);
        assertThat(told.toString()).startsWith("A database that is stopped is to be started");
    }

    @Test
    void each_kiosk_hands_in_something() {
        assertThat(run("--receipts", "9", "--kiosks", "2", "--each", "5")).isEqualTo(2);
        assertThat(told.toString()).startsWith("Each kiosk is to hand in at least once");
    }
}

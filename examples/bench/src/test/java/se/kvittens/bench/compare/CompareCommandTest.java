package se.kvittens.bench.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code compare}: that all three run on the same visits; how fast is nothing for a test. */
class CompareCommandTest {

    private final StringWriter out = new StringWriter();

    @TempDir
    private Path scratch;

    @Test
    void all_parts_run_and_every_ratio_is_told() {
        int exitCode = compare("--visits", "300", "--providers", "2", "--rounds", "1", "--warm-up", "0");

        assertThat(exitCode).as(out.toString()).isZero();
        assertThat(out.toString())
                .contains("visits of 2 providers", "agree for", "CPU seconds")
                .contains("rules : running cap", "CSV to basis : CSV to sums", "all rules : Drools' three");
        for (Part part : Part.values()) {
            assertThat(out.toString().lines().filter(line -> line.startsWith(part.toString())))
                    .hasSize(2);
        }
        assertThat(scratch.resolve("month-of-300/month.yaml")).exists();
    }

    @Test
    void a_folder_that_is_none_is_refused() {
        assertThat(compare(scratch.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(out.toString()).contains("nowhere is no month folder");
        assertThat(Files.exists(scratch.resolve("duckdb"))).isFalse();
    }

    private int compare(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--scratch";
        all[arguments.length + 1] = scratch.toString();
        return new CommandLine(new CompareCommand(new PrintWriter(out, true))).execute(all);
    }
}

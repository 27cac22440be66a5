package se.kvittens.examples.cli.settle;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.cli.TestMonth;

/** Tests of {@code kvittens settle}: where the month is, and where its basis comes. */
abstract class SettlesAMonth {

    @TempDir
    Path folder;

    Path month;
    Path out;

    @BeforeEach
    void place() {
        month = folder.resolve("month");
        out = folder.resolve("basis");
    }

    /** As a final basis after the lock, in English. */
    final Ran settle(String... more) {
        return Ran.english(Stream.concat(
                        Stream.of("settle", month.toString(), "--out", out.toString(), "--as-of", TestMonth.AFTER_LOCK),
                        Stream.of(more))
                .toArray());
    }
}

package se.kvittens.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a process holds. */
class HeldTest {

    @Test
    void this_process_has_threads_and_memory() {
        assumeTrue(Files.isReadable(Path.of("/proc/self/status")));

        assertThat(Held.by(ProcessHandle.current().pid())).hasValueSatisfying(held -> {
            assertThat(held.threads()).isPositive();
            assertThat(held.kilobytes()).isGreaterThan(1024);
        });
    }

    @Test
    void of_a_process_that_is_not_there_nothing_is_told() {
        assertThat(Held.by(Long.MAX_VALUE)).isEmpty();
        assertThat(new Held(7, 3 * 1024 + 1)).hasToString("7 threads, 3 MB");
    }
}

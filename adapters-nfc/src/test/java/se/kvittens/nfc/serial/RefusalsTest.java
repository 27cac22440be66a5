package se.kvittens.nfc.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.tapping.DownReason;

/** Those that a test can bring about are tried on real ports; who may do anything, as root, can't be refused. */
class RefusalsTest {

    @TempDir
    Path there;

    @ParameterizedTest
    @CsvSource({
        "1, NOT_ALLOWED",
        "13, NOT_ALLOWED",
        "11, IN_USE",
        "16, IN_USE",
        "25, NO_PORT",
        "22, NO_PORT",
        "2, IN_USE",
        "5, NOT_FOUND",
        "6, NOT_FOUND",
        "19, NOT_FOUND"
    })
    void each_error_of_the_system_is_a_reason(int error, DownReason reason) {
        assertThat(Refusals.reason(error, there)).isEqualTo(reason);
    }

    @Test
    void a_port_that_is_gone_by_now_is_not_in_use() {
        assertThat(Refusals.reason(2, there.resolve("gone"))).isEqualTo(DownReason.NOT_FOUND);
    }
}

package se.kvittens.lock.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** That tests are skipped where the broker is missing, and fail where it may not be. */
class MosquittoThereTest {

    @Test
    void what_is_missing_skips_and_says_how_to_get_it() {
        assertThat(MosquittoThere.program("no-such-broker")).isEmpty();
        assertThat(MosquittoThere.evaluate(Optional.empty(), false).isDisabled())
                .isTrue();
        assertThat(MosquittoThere.evaluate(Optional.empty(), false).getReason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("mosquitto", "apt-get"));
        assertThat(MosquittoThere.evaluate(Optional.of(Path.of("mosquitto")), true)
                        .isDisabled())
                .isFalse();
    }

    @Test
    void what_is_missing_and_required_fails() {
        assertThatThrownBy(() -> MosquittoThere.evaluate(Optional.empty(), true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("mosquitto");
    }
}

package se.kvittens.application.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How long an office is left alone that does not answer. */
class BackOffTest {

    @Test
    void each_failure_in_a_row_doubles_the_pause_up_to_the_longest() {
        BackOff backOff = new BackOff(Duration.ofSeconds(1), Duration.ofSeconds(10));

        assertThat(IntStream.rangeClosed(1, 6).mapToObj(backOff::after).map(Duration::toSeconds))
                .containsExactly(1L, 2L, 4L, 8L, 10L, 10L);
        assertThat(backOff.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void a_pause_of_nothing_and_a_longest_below_the_first_are_no_back_off() {
        assertThatThrownBy(() -> new BackOff(Duration.ZERO, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BackOff(Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new BackOff(Duration.ofMillis(1), Duration.ofMillis(1)).after(5))
                .isEqualTo(Duration.ofMillis(1));
    }
}

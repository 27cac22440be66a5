package se.kvittens.application.subscribing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.subscribing.Progress.Patience;
import se.kvittens.application.subscribing.Progress.Rest;

/** How long one waits for who does not take anything. */
class ProgressTest {

    private static final Instant NOON = Instant.parse("2024-11-06T11:00:00Z");
    private static final Failure DOWN = Failure.of(Failure.Kind.UNREACHABLE);

    @Test
    void one_waits_longer_after_each_failure_and_as_long_as_the_other_side_asks_up_to_an_hour() {
        List<Failure> failures = List.of(
                DOWN,
                DOWN,
                Failure.answered(503, Optional.of(Duration.ofMinutes(5))),
                Failure.answered(429, Optional.of(Duration.ofDays(9))));

        Progress progress = Progress.NONE;
        Instant now = NOON;
        List<Duration> pauses = new ArrayList<>();
        for (Failure each : failures) {
            progress = progress.failed(each, now, Patience.USUAL);
            Instant next = progress.failing().orElseThrow().next();
            pauses.add(Duration.between(now, next));
            assertThat(progress.isOpen(next.minusNanos(1))).isFalse();
            assertThat(progress.isOpen(next)).isTrue();
            now = next;
        }

        assertThat(pauses)
                .containsExactly(
                        Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofMinutes(5), Duration.ofHours(1));
    }

    @ParameterizedTest
    @CsvSource({"1, false", "0, true"})
    void what_fails_for_three_days_is_put_to_rest_and_not_before(int nanosBefore, boolean isPutToRest) {
        Instant at = NOON.plus(Patience.USUAL.most()).minusNanos(nanosBefore);

        Progress progress = Progress.NONE.failed(DOWN, NOON, Patience.USUAL).failed(DOWN, at, Patience.USUAL);

        assertThat(progress.rested())
                .isEqualTo(isPutToRest ? Optional.of(new Rest(at, Rest.Why.FAILING)) : Optional.empty());
        assertThat(progress.failing().orElseThrow().since()).isEqualTo(NOON);
        assertThat(progress.isOpen(at.plus(Duration.ofDays(400)))).isNotEqualTo(isPutToRest);
    }
}

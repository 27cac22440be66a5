package se.kvittens.store.badday;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** A clock that jumps while nobody looks. */
class ClockTest {

    private static final Instant NOW = Taps.EIGHT;

    @TempDir
    private Path folder;

    @Test
    void time_does_not_go_back_in_a_record_across_a_restart_either() {
        Instant tomorrow = NOW.plus(Duration.ofDays(1));
        tapAt(NOW, 0);
        tapAt(tomorrow, 1);
        tapAt(NOW.minus(Duration.ofHours(1)), 2);
        tapAt(tomorrow.plusNanos(1), 3);

        try (Store store = open(NOW)) {
            assertThat(store.journal().read(Taps.CARER, Taps.ALWAYS).get().recorded())
                    .extracting(Recorded::taken)
                    .containsExactly(NOW, tomorrow, tomorrow, tomorrow.plusNanos(1));
        }
    }

    private void tapAt(Instant now, int version) {
        try (Store store = open(now)) {
            assertThat(store.journal()
                            .append(Taps.CARER, version, List.of(Taps.tap("r-" + version)))
                            .isRight())
                    .isTrue();
        }
    }

    private Store open(Instant now) {
        return StorePlace.embedded(folder.resolve("journal.db"), InstantSource.fixed(now))
                .openFor(Taps.TOWN)
                .get();
    }
}

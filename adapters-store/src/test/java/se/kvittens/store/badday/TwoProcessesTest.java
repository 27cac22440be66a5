package se.kvittens.store.badday;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.store.badday.Writer.Surroundings;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresServer;
import se.kvittens.store.wiring.PlaceByClock;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** Two processes begin at the same time on a journal that is not there yet, and write the same stream. */
class TwoProcessesTest {

    private static final int TAPS = Integer.getInteger("store.taps", 60);
    private static final InstantSource CLOCK = InstantSource.fixed(Taps.EIGHT);

    @Test
    void both_make_and_write_one_file_and_nothing_is_lost_or_doubled(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("journal.db");
        List<String> acknowledged = bothWrite(Surroundings.USUAL, file.toString());

        try (Store store = StorePlace.embedded(file, CLOCK).openFor(Taps.TOWN).get()) {
            assertThat(Taps.names(store.journal())).containsExactlyInAnyOrderElementsOf(acknowledged);
            assertThat(Taps.version(store.journal())).isEqualTo(2L * TAPS);
        }
    }

    @Nested
    @NeedsPostgres
    class InPostgres {

        @Test
        void both_make_and_write_one_database_and_nothing_is_lost_or_doubled() throws Exception {
            try (PostgresServer server = PostgresServer.start()) {
                String address = server.newDatabase();
                List<String> acknowledged =
                        bothWrite(new Surroundings(List.of(), PostgresServer.environment()), address);

                try (Store store = PlaceByClock.at(address, server.login(), CLOCK)
                        .openFor(Taps.TOWN)
                        .get()) {
                    assertThat(Taps.names(store.journal())).containsExactlyInAnyOrderElementsOf(acknowledged);
                }
            }
        }
    }

    private static List<String> bothWrite(Surroundings around, String address) throws IOException {
        List<String> acknowledged = new ArrayList<>();
        try (Said one = new Said(Writer.start(around, address, "one", "" + TAPS));
                Said other = new Said(Writer.start(around, address, "other", "" + TAPS))) {
            one.awaitEnd();
            other.awaitEnd();
            assertThat(one.faults()).isEmpty();
            assertThat(other.faults()).isEmpty();
            acknowledged.addAll(one.acknowledged("one"));
            acknowledged.addAll(other.acknowledged("other"));
        }
        assertThat(acknowledged).hasSize(2 * TAPS);
        return acknowledged;
    }
}

package se.kvittens.store.badday;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.store.badday.Writer.Surroundings;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresServer;
import se.kvittens.store.wiring.PlaceByClock;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** A process that writes is killed: what was acknowledged is there, once. {@code -Dstore.kills=200} kills more often. */
class KilledTest {

    private static final int KILLS = Integer.getInteger("store.kills", 6);
    private static final int MOST_BEFORE = 60;
    private static final int NEVER_ENDING = 1_000_000;
    private static final InstantSource CLOCK = InstantSource.fixed(Taps.EIGHT);

    private final Random luck = new Random(5);

    @Test
    void what_a_killed_process_was_told_is_in_the_file(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("journal.db");
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(written(Surroundings.USUAL, file.toString(), "k" + kill));
            try (Store store =
                    StorePlace.embedded(file, CLOCK).openFor(Taps.TOWN).get()) {
                holds(store, acknowledged);
            }
        }
    }

    /** With a database server, which outlives its clients. */
    @Nested
    @NeedsPostgres
    class InPostgres {

        @Test
        void what_a_killed_process_was_told_is_in_the_database() throws Exception {
            try (PostgresServer server = PostgresServer.start()) {
                String address = server.newDatabase();
                Surroundings around = new Surroundings(List.of(), PostgresServer.environment());
                List<String> acknowledged = new ArrayList<>();
                for (int kill = 0; kill < KILLS; kill++) {
                    acknowledged.addAll(written(around, address, "k" + kill));
                    try (Store store = PlaceByClock.at(address, server.login(), CLOCK)
                            .openFor(Taps.TOWN)
                            .get()) {
                        holds(store, acknowledged);
                    }
                }
            }
        }
    }

    private List<String> written(Surroundings around, String address, String prefix) throws IOException {
        try (Said said = new Said(Writer.start(around, address, prefix, "" + NEVER_ENDING))) {
            said.await(1 + luck.nextInt(MOST_BEFORE));
            said.kill();
            assertThat(said.faults()).isEmpty();
            return said.acknowledged(prefix);
        }
    }

    private static void holds(Store store, List<String> acknowledged) {
        List<String> there = Taps.names(store.journal());
        assertThat(there).doesNotHaveDuplicates();
        assertThat(new HashSet<>(there)).containsAll(acknowledged);
        assertThat(there.size() - acknowledged.size()).isBetween(0, KILLS);
    }
}

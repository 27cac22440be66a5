package se.kvittens.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.application.registering.Entry;
import se.kvittens.application.registering.Journal;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.store.codec.AnyHappenings;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresServer;
import se.kvittens.store.wiring.Store;

/** Whatever happens comes back from the database as it went in, whatever letters it is told in. */
class AnyHappeningsTest {

    private static final int ENTRIES = 300;
    private static final TimeSpan ALWAYS = new TimeSpan(Instant.MIN, Instant.MAX);

    @Test
    void what_happened_comes_back_from_a_file(@TempDir Path folder) {
        try (Store store = Store.embedded(folder.resolve("journal.db"), InstantSource.fixed(Instant.EPOCH))
                .get()) {
            comesBack(store.journal());
        }
    }

    @Nested
    @NeedsPostgres
    class InPostgres {

        @Test
        void what_happened_comes_back_from_a_server() throws Exception {
            try (PostgresServer server = PostgresServer.start();
                    Store store = Store.at(server.newDatabase(), server.login(), InstantSource.fixed(Instant.EPOCH))
                            .get()) {
                comesBack(store.journal());
            }
        }
    }

    /** Each in the record of a carer of its own, since names are given once in a record. */
    private static void comesBack(Journal journal) {
        List<Entry> entries = entries()
                .list()
                .ofSize(ENTRIES)
                .generator(ENTRIES)
                .next(new Random(5))
                .value();
        List<CarerOfProvider> carers = new ArrayList<>();
        for (Entry entry : entries) {
            CarerOfProvider carer =
                    new CarerOfProvider(new ProviderId(entry.deed().who()), new CarerId("c" + carers.size()));
            carers.add(carer);
            assertThat(journal.append(carer, 0, List.of(entry)).get()).hasSize(1);
        }
        for (int number = 0; number < ENTRIES; number++) {
            Entry entry = entries.get(number);
            assertThat(journal.read(carers.get(number), ALWAYS).get().recorded())
                    .containsExactly(new Recorded(entry.happening(), entry.deed(), Instant.EPOCH));
        }
    }

    private static Arbitrary<Entry> entries() {
        Arbitrary<Deed> deeds = Combinators.combine(
                        AnyHappenings.texts(), AnyHappenings.instants(), AnyHappenings.texts())
                .as((who, when, why) -> new Deed(who, Role.ADMINISTRATOR, when, why));
        return Combinators.combine(AnyHappenings.any(), deeds, AnyHappenings.instants())
                .as(Entry::new);
    }
}

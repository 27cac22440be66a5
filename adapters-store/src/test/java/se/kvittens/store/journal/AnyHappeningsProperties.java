package se.kvittens.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.application.registering.Entry;
import se.kvittens.application.registering.Journal;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.codec.AnyHappenings;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** Whatever happens comes back from the database as it went in, whatever letters it is told in. */
class AnyHappeningsProperties {

    private static final TimeSpan ALWAYS = new TimeSpan(Instant.MIN, Instant.MAX);

    private static Path folder;
    private static Store store;
    private static int carers;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("kvittens-store");
        store = StorePlace.embedded(folder.resolve("journal.db"), InstantSource.fixed(Instant.EPOCH))
                .openFor(Taps.TOWN)
                .get();
    }

    @AfterContainer
    static void close() throws IOException {
        store.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** Each in the record of a carer of its own, since names are given once in a record. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_happened_comes_back(@ForAll("entries") Entry entry) {
        Journal journal = store.journal();
        CarerOfProvider carer = new CarerOfProvider(new ProviderId(entry.deed().who()), new CarerId("c" + carers++));

        assertThat(journal.append(carer, 0, List.of(entry)).get()).hasSize(1);

        assertThat(journal.read(carer, ALWAYS).get().recorded())
                .containsExactly(new Recorded(entry.happening(), entry.deed(), Instant.EPOCH));
    }

    @Provide
    Arbitrary<Entry> entries() {
        Arbitrary<Deed> deeds = Combinators.combine(
                        AnyHappenings.texts(), AnyHappenings.instants(), AnyHappenings.texts())
                .as((who, when, why) -> new Deed(who, Role.ADMINISTRATOR, when, why));
        return Combinators.combine(AnyHappenings.any(), deeds, AnyHappenings.instants())
                .as(Entry::new);
    }
}

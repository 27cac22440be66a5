package se.kvittens.store.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.doors.DoorEntries;
import se.kvittens.application.doors.DoorJournal;
import se.kvittens.application.registering.Journal;
import se.kvittens.store.badday.Taps;

class StoreModuleTest {

    @Test
    void the_journal_that_is_injected_is_that_of_the_store(@TempDir Path folder) {
        try (Store store = StorePlace.embedded(folder.resolve("journal.db"), InstantSource.fixed(Taps.EIGHT))
                .openFor(Taps.TOWN)
                .get()) {
            Journal journal = Guice.createInjector(new StoreModule(store)).getInstance(Journal.class);

            journal.append(Taps.CARER, 0, List.of(Taps.tap("r-1"))).get();

            assertThat(Taps.names(store.journal())).containsExactly("r-1");
        }
    }

    @Test
    void the_journal_of_doors_that_is_injected_is_that_of_the_store(@TempDir Path folder) {
        try (Store store = StorePlace.embedded(folder.resolve("journal.db"), InstantSource.fixed(Taps.EIGHT))
                .openFor(Taps.TOWN)
                .get()) {
            DoorJournal doors = Guice.createInjector(new StoreModule(store)).getInstance(DoorJournal.class);

            doors.append(DoorEntries.GATEWAY, 0, List.of(DoorEntries.told("e-1")))
                    .get();

            assertThat(store.doors().standing(DoorEntries.GATEWAY).get().version())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_store_that_was_closed_opens_again_when_it_is_used(@TempDir Path folder) {
        Store store = StorePlace.embedded(folder.resolve("journal.db"), InstantSource.fixed(Taps.EIGHT))
                .openFor(Taps.TOWN)
                .get();
        store.close();

        assertThat(Taps.names(store.journal())).isEmpty();
        store.close();
    }
}

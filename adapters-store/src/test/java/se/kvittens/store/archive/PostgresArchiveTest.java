package se.kvittens.store.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.archiving.ArchiveContract;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresStores;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** What every archive promises, of stores in PostgreSQL; and a record that goes from a file there and into a file again. */
@NeedsPostgres
class PostgresArchiveTest extends ArchiveContract {

    @RegisterExtension
    static final PostgresStores STORES = new PostgresStores();

    @TempDir
    private Path folder;

    private ArchivePlaces places;

    @BeforeEach
    void begin() {
        places = new ArchivePlaces(folder);
    }

    @Override
    protected Parts empty(InstantSource clock) {
        return places.parts(STORES.newPlace(clock).openFor(Taps.TOWN).get());
    }

    @Override
    protected byte[] read(String place) {
        return places.read(place);
    }

    @Override
    protected void write(String place, byte[] content) {
        places.write(place, content);
    }

    @AfterEach
    void close() {
        places.close();
    }

    @Test
    void from_a_file_to_a_server_and_back_it_is_the_same_to_the_byte() throws Exception {
        Path first = places.place("first");
        Path second = places.place("second");
        Path third = places.place("third");
        try (Store from = StorePlace.embedded(folder.resolve("from.db"), () -> Filled.EIGHT)
                        .openFor(Taps.TOWN)
                        .get();
                Store there =
                        STORES.newPlace(() -> Filled.EIGHT).openFor(Taps.TOWN).get();
                Store back = StorePlace.embedded(folder.resolve("back.db"), () -> Filled.EIGHT)
                        .openFor(Taps.TOWN)
                        .get()) {
            new Filled(from, new Random(7)).with(700);

            assertThat(from.archive(first).takeOut().isRight()).isTrue();
            assertThat(there.archive(first).takeIn().isRight()).isTrue();
            assertThat(there.archive(second).takeOut().isRight()).isTrue();
            assertThat(back.archive(second).takeIn().isRight()).isTrue();
            assertThat(back.archive(third).takeOut().isRight()).isTrue();

            assertThat(there.check().get().findings()).isEmpty();
            assertThat(there.people().erasures().get()).isNotEmpty();
        }
        assertThat(Files.mismatch(first, second)).isEqualTo(-1);
        assertThat(Files.mismatch(first, third)).isEqualTo(-1);
    }
}

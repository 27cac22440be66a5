package se.kvittens.store.archive;

import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.archiving.ArchiveContract;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.wiring.StorePlace;

/** What every archive promises, of stores in files of SQLite. */
class SqliteArchiveTest extends ArchiveContract {

    @TempDir
    private Path folder;

    private ArchivePlaces places;

    @BeforeEach
    void begin() {
        places = new ArchivePlaces(folder);
    }

    @Override
    protected Parts empty(InstantSource clock) {
        return places.parts(StorePlace.embedded(folder.resolve(places.stores() + ".db"), clock)
                .openFor(Taps.TOWN)
                .get());
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
}

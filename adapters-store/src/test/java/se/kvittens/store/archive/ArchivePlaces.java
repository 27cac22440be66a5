package se.kvittens.store.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.application.archiving.ArchiveContract.Parts;
import se.kvittens.store.wiring.Store;

/** The stores of a test, and the files of their archives in one folder. */
final class ArchivePlaces {

    private final Path folder;
    private final List<Store> stores = new ArrayList<>();

    ArchivePlaces(Path folder) {
        this.folder = folder;
    }

    Path place(String name) {
        return folder.resolve(name + ".ndjson");
    }

    Parts parts(Store store) {
        stores.add(store);
        return new Parts(
                store.journal(), store.tags(), store.readings(), store.people(), name -> store.archive(place(name)));
    }

    int stores() {
        return stores.size();
    }

    byte[] read(String name) {
        try {
            return Files.readAllBytes(place(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void write(String name, byte[] content) {
        try {
            Files.write(place(name), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void close() {
        stores.forEach(Store::close);
    }
}

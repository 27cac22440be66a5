package se.kvittens.bench.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder in which something is measured, and of which nothing stays. */
public record OwnFolder(Path path) implements AutoCloseable {

    /** In another, which says what disk is measured. */
    public static OwnFolder in(Path folder, String name) throws IOException {
        return new OwnFolder(Files.createTempDirectory(folder, name));
    }

    /** What libraries put there goes too. */
    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}

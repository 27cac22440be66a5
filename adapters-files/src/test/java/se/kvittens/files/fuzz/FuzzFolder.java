package se.kvittens.files.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A folder of its own for the files of a target, for as long as the program runs. */
final class FuzzFolder {

    private final Path root;
    private final Map<String, byte[]> written = new HashMap<>();

    FuzzFolder(String name) {
        try {
            root = Files.createTempDirectory("kvittens-" + name);
        } catch (IOException uncreatable) {
            throw new UncheckedIOException(uncreatable);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::delete));
    }

    Path root() {
        return root;
    }

    /**
     * A file that has that content already is not written again. One that has another is deleted first: some file systems
     * are slow to write over a file, since they bring the old one to the disk.
     */
    Path write(String file, byte[] content) {
        Path path = root.resolve(file);
        try {
            if (!Arrays.equals(written.put(file, content), content)) {
                Files.deleteIfExists(path);
                Files.write(path, content);
            }
            return path;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void delete() {
        try (var files = Files.list(root)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(root);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}

package se.kvittens.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What stands in folders. */
final class Folders {

    private Folders() {}

    /** The names of all files below a folder, hidden ones too; none where there is no folder. */
    static SortedSet<String> filesIn(Path folder) {
        return new TreeSet<>(contentsOf(folder).keySet());
    }

    /** Everything in a folder's own list, folders and hidden things too. */
    static SortedSet<String> namesIn(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            SortedSet<String> names = new TreeSet<>();
            found.forEach(each -> names.add(each.getFileName().toString()));
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every file below a folder, with its text. */
    static SortedMap<String, String> contentsOf(Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        if (Files.notExists(folder)) {
            return texts;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(Files::isRegularFile).forEach(file -> texts.put(nameWithin(folder, file), Project.text(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    static void copy(Path from, Path to) {
        contentsOf(from).forEach((name, text) -> write(to.resolve(name), text));
    }

    static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String nameWithin(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}

package se.kvittens.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What stands in folders. */
public final class Folders {

    private Folders() {}

    /** The names of all files below a folder, hidden ones too; none where there is no folder. */
    public static SortedSet<String> filesIn(Path folder) {
        SortedSet<String> names = new TreeSet<>();
        eachFile(folder, file -> names.add(nameWithin(folder, file)));
        return names;
    }

    /** Everything in a folder's own list, folders and hidden things too. */
    public static SortedSet<String> namesIn(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            SortedSet<String> names = new TreeSet<>();
            found.forEach(each -> names.add(each.getFileName().toString()));
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every file below a folder, with its text. */
    public static SortedMap<String, String> contentsOf(Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        eachFile(folder, file -> texts.put(nameWithin(folder, file), Project.text(file)));
        return texts;
    }

    private static void eachFile(Path folder, Consumer<Path> taken) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(Files::isRegularFile).forEach(taken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static void copy(Path from, Path to) {
        contentsOf(from).forEach((name, text) -> write(to.resolve(name), text));
    }

    public static Path write(Path file, String text) {
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

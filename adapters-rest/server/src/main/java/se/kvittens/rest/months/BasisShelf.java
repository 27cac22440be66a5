package se.kvittens.rest.months;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a provider's basis of a month lies, and beside it those that are written aside, each in a folder of its own.
 *
 * @param parent of all of the month
 * @param name of the provider's folder
 */
record BasisShelf(Path parent, String name) {

    private static final String ASIDE = ".draft-";
    private static final String OTHER = ".other-";

    /** Written last: a folder that has it is whole. */
    private static final String CLOSING = "closing.txt";

    Path place() {
        return parent.resolve(name);
    }

    /** A new folder for one that is to be written. */
    Path aside() throws IOException {
        Files.createDirectories(parent);
        return Files.createTempDirectory(parent, ASIDE);
    }

    /** From now on it is whole, after any failure that leaves the disk readable. */
    void finish(Path aside, ClosedAs closing) throws IOException {
        Path written = aside.resolve(name);
        try (Stream<Path> files = Files.list(written)) {
            for (Path each : files.toList()) {
                force(each);
            }
        }
        Files.writeString(written.resolve(CLOSING), closing.text());
        force(written.resolve(CLOSING));
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Whether the basis of a closing is in its place. */
    boolean has(ClosedAs closing) throws IOException {
        return is(place(), closing);
    }

    /** Puts the basis of a closing in its place, and takes away what else was written aside. By one at a time. */
    void keep(ClosedAs closing) throws IOException {
        for (Path aside : wholeAside()) {
            Path whole = aside.resolve(name);
            if (!has(closing) && is(whole, closing)) {
                move(whole);
            }
            delete(aside);
        }
    }

    private List<Path> wholeAside() throws IOException {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(parent)) {
            return found.filter(each -> each.getFileName().toString().startsWith(ASIDE))
                    .filter(each -> Files.isRegularFile(each.resolve(name).resolve(CLOSING)))
                    .toList();
        }
    }

    private static boolean is(Path folder, ClosedAs closing) throws IOException {
        try {
            return Files.readString(folder.resolve(CLOSING)).equals(closing.text());
        } catch (NoSuchFileException none) {
            return false;
        }
    }

    /** What is of another closing, as of another journal, makes way and stays. */
    private void move(Path whole) throws IOException {
        if (Files.isDirectory(place())) {
            Files.move(place(), Files.createTempDirectory(parent, OTHER).resolve(name));
        }
        Files.move(whole, place(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Does no harm where somebody else does the same. */
    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}

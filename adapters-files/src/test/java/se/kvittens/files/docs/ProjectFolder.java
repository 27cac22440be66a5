package se.kvittens.files.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own files, found from the folder in which a module's tests run. */
public final class ProjectFolder {

    private ProjectFolder() {}

    /** The folder that has {@code docs} and {@code pom.xml}. */
    public static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("docs")) && Files.isRegularFile(folder.resolve("pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("No folder above %s has both docs and pom.xml.".formatted(start));
    }

    public static Path docs(String path) {
        return root().resolve("docs").resolve(path);
    }

    /** The rule cases of one origin, in the order of their names. */
    public static List<Path> cases(String origin) {
        Path folder = root().resolve("adapters-files/src/test/resources/cases").resolve(origin);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

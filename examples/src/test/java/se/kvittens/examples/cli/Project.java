package se.kvittens.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own files. */
public final class Project {

    private static final String FILES = "adapters-files/src/";

    private Project() {}

    /** The folder above the working directory that has {@code docs} and {@code pom.xml}. */
    public static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("docs")) && Files.isRegularFile(folder.resolve("pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("No folder above %s has both docs and pom.xml.".formatted(start));
    }

    /** The worked cases of the rules, in the order of their names. */
    public static List<Path> contractCases() {
        try (Stream<Path> files = Files.list(root().resolve(FILES + "test/resources/cases/contract"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** By the number that its name begins with. */
    public static Path contractCase(String number) {
        return contractCases().stream()
                .filter(file -> file.getFileName().toString().startsWith(number + "-"))
                .findFirst()
                .orElseThrow();
    }

    /** The rule books that come along. */
    public static Path ruleBooks() {
        return root().resolve(FILES + "main/resources/rulebooks");
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package se.kvittens.domain.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Municipalities' names in sources. A municipality is data: no code may know one. */
final class MunicipalityNames {

    private static final Set<String> SKIPPED = Set.of("target", ".git", "java", "test");

    private MunicipalityNames() {}

    /** Those that the rules were built from, and every one that has a folder in a directory of rule books. */
    static Set<String> known(Path project) {
        Set<String> names = new TreeSet<>(Set.of("haninge", "huddinge"));
        collect(project, names);
        return names;
    }

    /** The sources that hold a name, whatever its case, each with its first such line. */
    static List<String> in(Path sources, Set<String> names) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .flatMap(file -> linesWith(file, names))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> linesWith(Path file, Set<String> names) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> names.stream()
                            .anyMatch(name -> line.toLowerCase(Locale.ROOT).contains(name)))
                    .limit(1)
                    .map(line -> file.getFileName() + ": " + line.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Path folder, Set<String> names) {
        for (Path child : foldersIn(folder)) {
            String name = child.getFileName().toString().toLowerCase(Locale.ROOT);
            if (folder.endsWith("rulebooks")) {
                names.add(name);
            } else if (!SKIPPED.contains(name)) {
                collect(child, names);
            }
        }
    }

    private static List<Path> foldersIn(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return new ArrayList<>(children.filter(Files::isDirectory).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

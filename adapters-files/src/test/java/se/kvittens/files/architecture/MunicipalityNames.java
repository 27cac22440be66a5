package se.kvittens.files.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Municipalities' names in code: a municipality is data. Examples in comments may name one. */
final class MunicipalityNames {

    private MunicipalityNames() {}

    /** Every one that has a folder of rule books. */
    static Set<String> of(Path ruleBooks) {
        try (Stream<Path> found = Files.list(ruleBooks)) {
            Set<String> names = new TreeSet<>();
            found.filter(Files::isDirectory)
                    .forEach(folder -> names.add(folder.getFileName().toString().toLowerCase(Locale.ROOT)));
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lines of code that hold a name, whatever its case. */
    static List<String> in(Path sources, Set<String> names) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .flatMap(file -> linesWith(file, names))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> linesWith(Path file, Set<String> names) {
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.startsWith("*") && !line.startsWith("/*") && !line.startsWith("//"))
                    .filter(line -> names.stream()
                            .anyMatch(name -> line.toLowerCase(Locale.ROOT).contains(name)))
                    .map(line -> file.getFileName() + ": " + line);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

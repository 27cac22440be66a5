package se.kvittens.examples.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A month folder that was written. */
final class Written {

    private Written() {}

    /** The names and texts of all its files, in the order of their names. */
    static String textOf(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : filesIn(folder)) {
            text.append(folder.relativize(file).toString().replace('\\', '/'))
                    .append('\n')
                    .append(Files.readString(file));
        }
        return text.toString();
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}

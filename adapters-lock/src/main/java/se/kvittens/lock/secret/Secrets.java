package se.kvittens.lock.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A secret, and beside it the one that comes after or was before while it is changed (rotation). It is looked up each time it
 * is used, so that it is changed by changing the file, and nothing is started anew. Never printed.
 */
public final class Secrets {

    /** One in use and one that comes or goes. More would hide that an old one is still accepted. */
    private static final int MOST = 2;

    private final Supplier<Stream<String>> lines;

    private Secrets(Supplier<Stream<String>> lines) {
        this.lines = lines;
    }

    /** Of who has none: nothing is accepted. */
    public static Secrets none() {
        return new Secrets(Stream::empty);
    }

    /** Of a file that should be readable by its owner alone; that is not checked. A secret on each line, first that in use. */
    public static Secrets ofFile(Path file) {
        return new Secrets(() -> linesOf(file));
    }

    /** Of a variable of the environment: one secret, or two parted by white space. It stays as it was at the start. */
    public static Secrets ofEnvironment(String variable) {
        return new Secrets(
                () -> Stream.ofNullable(System.getenv(variable)).flatMap(text -> Stream.of(text.split("\\s+"))));
    }

    /** Those that are accepted now, the one in use first; none where there is no such file, or it can't be read. */
    public List<String> accepted() {
        return lines.get()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .limit(MOST)
                .toList();
    }

    /** The one in use. */
    public Optional<String> inUse() {
        return accepted().stream().findFirst();
    }

    private static Stream<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    @Override
    public String toString() {
        return "Secrets";
    }
}

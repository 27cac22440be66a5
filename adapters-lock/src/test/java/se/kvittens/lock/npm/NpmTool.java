package se.kvittens.lock.npm;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a folder in {@code src/test/npm} names.
 *
 * @param name of the folder
 */
record NpmTool(String name) {

    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));

    /** Where its packages are, once {@code install.sh} has fetched them. */
    Path packages() {
        return MODULE.resolve("target/npm").resolve(name).toAbsolutePath();
    }

    /** A script of ours that runs them. */
    Path script(String file) {
        return MODULE.resolve("src/test/npm").resolve(name).resolve(file).toAbsolutePath();
    }

    boolean isThere() {
        return Files.exists(packages().resolve("installed-lock.json")) && node().isPresent();
    }

    static Optional<Path> node() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, "node"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public String toString() {
        return name;
    }
}

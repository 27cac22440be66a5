package se.kvittens.rest.judge;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Prism as a process of its own, with the contract in its hand. It ends when it is closed, or after some minutes. */
final class Prism implements AutoCloseable {

    private static final Path MODULE =
            Path.of(System.getProperty("basedir", ".")).toAbsolutePath();
    private static final Path PACKAGES = MODULE.resolve("target/npm/prism");
    private static final Path SCRIPT = MODULE.resolve("src/test/npm/prism/prism.mjs");
    private static final Path CONTRACT =
            MODULE.resolve("src/main/resources/se/kvittens/rest/contract/kvittens-1.0.yaml");
    private static final int MOST_MINUTES = 5;

    private final Process process;
    private final BufferedReader said;
    private final BufferedWriter told;
    private final int port;

    private Prism() {
        try {
            process = new ProcessBuilder(node().orElseThrow().toString(), "" + SCRIPT, "" + PACKAGES, "" + CONTRACT)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        CompletableFuture.delayedExecutor(MOST_MINUTES, TimeUnit.MINUTES).execute(process::destroyForcibly);
        said = process.inputReader();
        told = process.outputWriter();
        port = Integer.parseInt(line());
    }

    static Prism start() {
        return new Prism();
    }

    /** Whether {@code install.sh} has fetched it, and there is something to run it. */
    static boolean isThere() {
        return Files.exists(PACKAGES.resolve("installed-lock.json")) && node().isPresent();
    }

    private static Optional<Path> node() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, "node"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    int port() {
        return port;
    }

    /**
     * Stands before a server from now on.
     *
     * @return how many requests it was asked until now
     */
    int standBefore(int server) {
        try {
            told.write("http://127.0.0.1:" + server);
            told.newLine();
            told.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Integer.parseInt(line());
    }

    private String line() {
        try {
            String line = said.readLine();
            if (line == null) {
                throw new IllegalStateException("Prism has ended.");
            }
            return line;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}

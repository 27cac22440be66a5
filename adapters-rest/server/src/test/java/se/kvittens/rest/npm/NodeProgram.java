package se.kvittens.rest.npm;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A script of ours that runs in node, says lines and is told lines. It ends when it is closed, or after some minutes. */
public final class NodeProgram implements AutoCloseable {

    private static final Path MODULE =
            Path.of(System.getProperty("basedir", ".")).toAbsolutePath();
    private static final int MOST_MINUTES = 5;

    private final Process process;
    private final BufferedReader said;
    private final BufferedWriter told;

    /**
     * Starts one.
     *
     * @param tool the folder in {@code src/test/npm}; where its packages are is the script's first argument
     */
    public NodeProgram(String tool, String script, String... more) {
        List<String> command = new ArrayList<>(List.of(
                node().orElseThrow().toString(),
                MODULE.resolve("src/test/npm").resolve(tool).resolve(script).toString(),
                packages(tool).toString()));
        command.addAll(List.of(more));
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        CompletableFuture.delayedExecutor(MOST_MINUTES, TimeUnit.MINUTES).execute(process::destroyForcibly);
        said = process.inputReader(StandardCharsets.UTF_8);
        told = process.outputWriter(StandardCharsets.UTF_8);
    }

    /** Whether {@code install.sh} has fetched it, and there is something to run it. */
    static boolean isThere(String tool) {
        return Files.exists(packages(tool).resolve("installed-lock.json")) && node().isPresent();
    }

    private static Path packages(String tool) {
        return MODULE.resolve("target/npm").resolve(tool);
    }

    private static Optional<Path> node() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, "node"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The next line that it says. */
    public String line() {
        try {
            String line = said.readLine();
            if (line == null) {
                throw new IllegalStateException("It has ended.");
            }
            return line;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What it says to a line that it is told. */
    public String answer(String line) {
        try {
            told.write(line);
            told.newLine();
            told.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return line();
    }

    @Override
    public void close() {
        process.destroy();
    }
}

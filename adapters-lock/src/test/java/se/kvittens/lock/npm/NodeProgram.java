package se.kvittens.lock.npm;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** A script of ours that runs in node, says lines and is told lines. It ends when it is closed, or after some minutes. */
public final class NodeProgram implements AutoCloseable {

    private static final int MOST_MINUTES = 5;

    private final Process process;
    private final BufferedReader said;
    private final BufferedWriter told;

    /**
     * Starts one.
     *
     * @param tool the folder in {@code src/test/npm}
     */
    public NodeProgram(String tool, String script) {
        NpmTool npm = new NpmTool(tool);
        try {
            process = new ProcessBuilder(
                            NpmTool.node().orElseThrow().toString(),
                            npm.script(script).toString(),
                            npm.packages().toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        said = process.inputReader();
        told = process.outputWriter();
        Executor later = CompletableFuture.delayedExecutor(MOST_MINUTES, TimeUnit.MINUTES);
        later.execute(process::destroyForcibly);
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

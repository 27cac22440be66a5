package se.kvittens.nfc.tools;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A program of others that runs, with all that it says. It is ended with the test. */
public final class Running implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long BETWEEN_GLANCES = 1_000_000;

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Thread reading = new Thread(this::read, "what a tool says");

    private Running(Process process) {
        this.process = process;
        reading.setDaemon(true);
        reading.start();
    }

    public static Running of(Tool tool, Map<String, String> environment, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(tool.path().orElseThrow().toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().putAll(environment);
        return new Running(builder.redirectErrorStream(true).start());
    }

    /** What it says up to its end. */
    public String output() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("It does not end. It said: " + lines);
        }
        reading.join();
        return String.join("\n", lines);
    }

    /** Waits for a line with these words, and lets those before it pass. */
    public String awaitLine(String words) throws InterruptedException {
        String line = lines.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        while (line != null && !line.contains(words)) {
            line = lines.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        }
        if (line == null) {
            throw new IllegalStateException("It never said \"" + words + "\".");
        }
        return line;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public void awaitEnd() {
        process.onExit().orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    /** Waits until something has become so that nobody tells of. */
    public static void await(String what, BooleanSupplier isSo) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("It has not become so: " + what);
            }
            LockSupport.parkNanos(BETWEEN_GLANCES);
        }
    }

    private void read() {
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            while (line != null) {
                lines.add(line);
                line = out.readLine();
            }
        } catch (IOException ended) {
            // It was ended, and says no more.
            return;
        }
    }

    /** Asks it to end, and waits for it. */
    public void end() {
        process.destroy();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        awaitEnd();
    }
}

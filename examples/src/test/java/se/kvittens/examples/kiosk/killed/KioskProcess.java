package se.kvittens.examples.kiosk.killed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The real command with an emulated reader, typed to and heard, in one life after the other on the same folder. */
final class KioskProcess implements AutoCloseable {

    /** A kiosk that says nothing for so long hangs, and the test ends. */
    private static final int PATIENCE_MINUTES = 5;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final JournalServer server;
    private final Map<String, String> acknowledged = new LinkedHashMap<>();
    private int lives;
    private @Nullable Life life;

    KioskProcess(Path folder, JournalServer server) {
        this.folder = folder;
        this.server = server;
    }

    /** One process. */
    private record Life(Process process, Writer typing, BlockingQueue<Optional<JsonNode>> events, Thread listener) {}

    Path outbox() {
        return folder.resolve("state").resolve("outbox.db");
    }

    boolean isAlive() {
        return life != null;
    }

    int lives() {
        return lives;
    }

    /** The names of all receipts that were said to be received in any life, with the times that were told. */
    Map<String, String> acknowledged() {
        return acknowledged;
    }

    void start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "se.kvittens.examples.cli.Main",
                "kiosk",
                folder.toString(),
                "--reader",
                "emulated",
                "--events",
                "--no-page"));
        command.addAll(server.options());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("errors.txt").toFile()));
        builder.environment().putAll(server.environment());
        Process process = builder.start();
        BlockingQueue<Optional<JsonNode>> events = new LinkedBlockingQueue<>();
        Thread listener = new Thread(() -> listen(process, events), "listener");
        listener.start();
        life = new Life(process, process.outputWriter(StandardCharsets.UTF_8), events, listener);
        lives++;
        await(Set.of("ready"));
    }

    /** To the end of what a life said; the stream of one that was killed may be closed before that. */
    private static void listen(Process process, BlockingQueue<Optional<JsonNode>> events) {
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                parsed(line).ifPresent(event -> events.add(Optional.of(event)));
            }
        } catch (IOException killed) {
            // What was said and not read counts as not acknowledged.
        } finally {
            events.add(Optional.empty());
        }
    }

    /** A line that was cut short by a kill says nothing. */
    private static Optional<JsonNode> parsed(String line) {
        try {
            return Optional.of(JSON.readTree(line));
        } catch (JsonProcessingException cutShort) {
            return Optional.empty();
        }
    }

    void signIn(String carer) throws IOException {
        type("sign-in " + carer);
        await(Set.of("signedIn"));
    }

    /** Holds a tag to the reader, and does not wait for anything. */
    void tap(String uid) throws IOException {
        type(uid);
    }

    /** Waits until a tap is acknowledged. */
    void awaitReceived() {
        await(Set.of("received"));
    }

    /** How many wait for the other side. */
    long waiting() throws IOException {
        type("status");
        return await(Set.of("status")).path("kept").path("waiting").asLong();
    }

    private void type(String line) throws IOException {
        Writer typing = alive().typing();
        typing.write(line + "\n");
        typing.flush();
    }

    private JsonNode await(Set<String> names) {
        while (true) {
            JsonNode event = next().orElseThrow(
                            () -> new IllegalStateException("The kiosk ended, and was not to: see errors.txt."));
            if (names.contains(event.path("event").asText())) {
                return event;
            }
        }
    }

    private Optional<JsonNode> next() {
        try {
            Optional<JsonNode> event = alive().events().poll(PATIENCE_MINUTES, TimeUnit.MINUTES);
            if (event == null) {
                throw new IllegalStateException("The kiosk hangs.");
            }
            event.ifPresent(this::hear);
            return event;
        } catch (InterruptedException asked) {
            throw new IllegalStateException(asked);
        }
    }

    private void hear(JsonNode event) {
        if (event.path("event").asText().equals("received")) {
            acknowledged.put(event.path("receipt").asText(), event.path("at").asText());
        }
    }

    /** Kills it with SIGKILL. What it had said until then is heard still. */
    void kill() {
        alive().process().destroyForcibly();
        end();
    }

    /** Asks it to stop, and waits until it has. */
    int quit() throws IOException {
        type("quit");
        Process process = alive().process();
        end();
        return process.exitValue();
    }

    private void end() {
        while (next().isPresent()) {
            // Heard to the end.
        }
        try {
            alive().process().waitFor();
            alive().listener().join();
        } catch (InterruptedException asked) {
            throw new IllegalStateException(asked);
        }
        life = null;
    }

    private Life alive() {
        if (life == null) {
            throw new IllegalStateException("It was not started.");
        }
        return life;
    }

    @Override
    public void close() {
        if (life != null) {
            kill();
        }
    }
}

package se.kvittens.examples.cli.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.doors.DoorJournal;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.examples.doors.Doorstead;
import se.kvittens.examples.doors.StubGateway;
import se.kvittens.store.wiring.Store;

/** The program that listens, as a process, on whatever journal: killed in the midst of deliveries, and told to stop. */
abstract class ListeningProcess {

    private static final GatewayName HOUSE = new GatewayName("house");

    @TempDir
    Path folder;

    private final StubGateway stub = new StubGateway();
    private final HttpClient client = HttpClient.newHttpClient();
    Doorstead stead = new Doorstead(Path.of("."));
    URI address = URI.create("http://127.0.0.1/");
    private volatile @Nullable Process process;

    /** Which journal, as the command line is told. */
    abstract List<String> journal();

    /** What else of the journal the program is told. */
    abstract Map<String, String> environment();

    /** The same journal. */
    abstract Store open();

    /** How many deliveries are acknowledged before it is killed. */
    abstract int beforeKilled();

    @BeforeEach
    void furnish() throws IOException {
        stead = Doorstead.at(folder, stub.address());
        start();
    }

    @AfterEach
    void close() throws InterruptedException {
        kill();
        stub.close();
    }

    private void start() throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "se.kvittens.examples.cli.Main",
                "doors",
                "listen",
                folder.toString(),
                "--port",
                "0",
                "--lang",
                "en"));
        words.addAll(journal());
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectError(folder.resolve("errors.txt").toFile());
        builder.environment().putAll(environment());
        Process started = builder.start();
        process = started;
        BufferedReader lines = started.inputReader(StandardCharsets.UTF_8);
        String line = lines.readLine();
        assertThat(line).as(Files.readString(folder.resolve("errors.txt"))).startsWith("house: what it sends");
        address = URI.create(line.substring(line.indexOf("http://")));
    }

    private int kill() throws InterruptedException {
        Process running = process;
        if (running == null) {
            return -1;
        }
        process = null;
        return running.destroyForcibly().waitFor();
    }

    /** Its status; empty where the program is gone. */
    Optional<Integer> send(String event) throws InterruptedException {
        byte[] body = Doorstead.body(Doorstead.event(event, "door-opened", Instant.now(), "\"detail\":\"\""));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        Doorstead.signed(body, folder.resolve("signing"), Instant.now()).forEach(request::header);
        try {
            return Optional.of(client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    @Test
    void REG_18_what_was_acknowledged_is_there_after_a_kill_and_one_that_is_told_to_stop_says_so() throws Exception {
        List<String> acknowledged = new ArrayList<>();
        Thread killer = new Thread(() -> destroy(acknowledged));
        killer.start();
        for (int i = 0; process != null; i++) {
            String event = "e" + i;
            Optional<Integer> status = send(event);
            if (status.isEmpty()) {
                break;
            }
            assertThat(status).contains(204);
            synchronized (acknowledged) {
                acknowledged.add(event);
                acknowledged.notifyAll();
            }
        }
        killer.join();

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(beforeKilled());
        assertAllThere(acknowledged);
        start();
        assertThat(send("last")).contains(204);
        Process running = process;
        assertThat(running).isNotNull();
        assertThat(running.toHandle().destroy()).isTrue();
        assertThat(running.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(running.exitValue()).isZero();
        assertThat(running.inputReader(StandardCharsets.UTF_8).lines())
                .last()
                .isEqualTo("Stopped. What was acknowledged is taken down.");
        assertAllThere(List.of("last"));
    }

    /** In the midst of whatever is sent just then. */
    private void destroy(List<String> acknowledged) {
        try {
            synchronized (acknowledged) {
                while (acknowledged.size() < beforeKilled()) {
                    acknowledged.wait();
                }
            }
            kill();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    void assertAllThere(List<String> events) {
        try (Store store = open()) {
            DoorJournal doors = store.doors();
            assertThat(events)
                    .allMatch(event -> doors.event(HOUSE.event(event)).get().isPresent());
        }
    }
}

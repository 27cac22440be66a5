package se.kvittens.examples.cli.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
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
import se.kvittens.store.wiring.StorePlace;

/** The program that listens, as a process: killed in the midst of deliveries, told to stop, and held up by slow senders. */
class ListenProcessTest {

    private static final GatewayName HOUSE = new GatewayName("house");
    /** As many as are served at once. */
    private static final int SENDERS = 16;

    private static final int MOST_TIMES = 20;
    private static final int BEFORE_KILLED = 25;

    @TempDir
    Path folder;

    private final StubGateway stub = new StubGateway();
    private final HttpClient client = HttpClient.newHttpClient();
    private Doorstead stead = new Doorstead(Path.of("."));
    private URI address = URI.create("http://127.0.0.1/");
    private volatile @Nullable Process process;

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
        Process started = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "se.kvittens.examples.cli.Main",
                        "doors",
                        "listen",
                        folder.toString(),
                        "--journal",
                        stead.journal().toString(),
                        "--port",
                        "0",
                        "--lang",
                        "en")
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
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
    private Optional<Integer> send(String event) throws InterruptedException {
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

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(BEFORE_KILLED);
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
                while (acknowledged.size() < BEFORE_KILLED) {
                    acknowledged.wait();
                }
            }
            kill();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private void assertAllThere(List<String> events) {
        try (Store store = StorePlace.embedded(stead.journal(), InstantSource.system())
                .openFor(stead.folder().manifest().municipality())
                .get()) {
            DoorJournal doors = store.doors();
            assertThat(events)
                    .allMatch(event -> doors.event(HOUSE.event(event)).get().isPresent());
        }
    }

    /** Those who never end what they send are cut off, and a gateway that sends again meanwhile, as all do, is heard. */
    @Test
    void senders_that_never_end_hold_up_the_others_for_a_while_alone() throws Exception {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            Socket socket = new Socket("127.0.0.1", address.getPort());
            slow.add(socket);
            socket.getOutputStream()
                    .write("POST /house HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"
                            .getBytes(StandardCharsets.US_ASCII));
        }
        Optional<Integer> status = Optional.empty();
        for (int times = 0; status.isEmpty() && times < MOST_TIMES; times++) {
            status = send("e1");
        }

        assertThat(status).contains(204);
        assertAllThere(List.of("e1"));
        for (Socket each : slow) {
            assertThat(each.getInputStream().readAllBytes()).isEmpty();
            each.close();
        }
    }
}

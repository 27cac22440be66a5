package se.kvittens.examples.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.application.registering.Journal;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** The program that serves, as a process: asked, told to stop in the midst of receipts, and killed. */
class ServeProcessTest {

    private static final ProviderId NORTH = new ProviderId("Norra");
    private static final String DEVICE = "dev:kiosk-3:DEVICE:Norra";
    private static final int BEFORE_STOPPED = 25;

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private URI address = URI.create("http://127.0.0.1/");
    private @Nullable Process process;
    private List<String> said = List.of();

    @AfterEach
    void kill() throws InterruptedException {
        Process running = process;
        if (running != null) {
            running.destroyForcibly().waitFor();
        }
    }

    private Process start(String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dguice_bytecode_gen_option=DISABLED",
                "-cp",
                System.getProperty("java.class.path"),
                "se.kvittens.examples.cli.Main",
                "serve",
                folder.toString(),
                "--port",
                "0",
                "--lang",
                "en"));
        command.addAll(List.of(more));
        Process started = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        process = started;
        BufferedReader lines = started.inputReader(StandardCharsets.UTF_8);
        String line = lines.readLine();
        assertThat(line).as(errors()).startsWith("It listens at http://127.0.0.1:");
        address = URI.create(line.substring(line.indexOf("http://")) + "/");
        said = List.of(lines.readLine(), lines.readLine());
        return started;
    }

    private String errors() throws IOException {
        return Files.readString(folder.resolve("errors.txt"));
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        return client.send(request(path, token).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Its status; empty where the program is gone. */
    private Optional<Integer> hand(String receipt, Instant at) throws InterruptedException {
        String body =
                "{\"receipt\": \"%s\", \"carer\": \"c1\", \"recipient\": \"r1\", \"at\": \"%s\", \"method\": \"NFC\"}"
                        .formatted(receipt, at);
        try {
            return Optional.of(client.send(
                            request("v1/providers/Norra/receipts", DEVICE)
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private void assertStopped(Process running) throws InterruptedException {
        assertThat(running.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(running.exitValue()).isZero();
        assertThat(running.inputReader(StandardCharsets.UTF_8).lines())
                .last()
                .isEqualTo("Stopped. What was acknowledged is taken down.");
    }

    @Test
    void it_says_where_it_is_and_what_is_at_hand_answers_and_stops_when_it_is_told_to() throws Exception {
        Serverstead.at(folder).says("metrics: {address: \"127.0.0.1:0\"}\n");
        Process running = start("--dev");

        assertThat(said).containsExactly("Norra: 2024-10", "Södra: no month is at hand");
        assertThat(get("health/live", "").statusCode()).isEqualTo(200);
        assertThat(get("health/ready", "").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get("v1/me", "dev:eva:PLANNER:Norra").body()).contains("\"who\":\"eva\"", "\"PLANNER\"");
        assertThat(get("v1/me", "made-up").statusCode()).isEqualTo(401);
        String numbers = running.inputReader(StandardCharsets.UTF_8).readLine();
        assertThat(numbers).startsWith("Its numbers are at http://127.0.0.1:");
        URI metrics = URI.create(numbers.substring(numbers.indexOf("http://")));
        assertThat(client.send(HttpRequest.newBuilder(metrics).build(), HttpResponse.BodyHandlers.ofString())
                        .body())
                .contains("kvittens_sign_in_refused_total{code=\"TOKEN_NOT_A_TOKEN\"} 1.0");
        assertThat(running.toHandle().destroy()).isTrue();
        assertStopped(running);
        assertThat(errors().lines())
                .allMatch(line -> line.startsWith("{\"time\":"))
                .anyMatch(line -> line.contains("\"operation\":\"me\",\"status\":200"))
                .anyMatch(line -> line.contains("\"operation\":\"me\",\"status\":401"))
                .noneMatch(line -> line.contains("eva"));
    }

    @Test
    void SYS_2_without_dev_made_up_names_are_not_believed() throws Exception {
        Serverstead.at(folder).says(Serverstead.SIGN_IN + "requestLog: false\n");
        start();

        assertThat(get("health/live", "").statusCode()).isEqualTo(200);
        assertThat(get("v1/me", "dev:eva:PLANNER:Norra").statusCode()).isEqualTo(401);
        assertThat(errors()).isEmpty();
    }

    @Test
    void what_was_acknowledged_is_there_whether_it_is_told_to_stop_or_killed() throws Exception {
        Serverstead.at(folder);
        Instant from = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(1));
        Process running = start("--dev");
        List<String> acknowledged = handUntilGone(from, "a", running, false);
        assertStopped(running);
        running = start("--dev");
        List<String> more = handUntilGone(from.plusSeconds(40_000), "b", running, true);

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(BEFORE_STOPPED);
        assertThat(more).hasSizeGreaterThanOrEqualTo(BEFORE_STOPPED);
        acknowledged.addAll(more);
        try (Store store = StorePlace.embedded(folder.resolve("journal.db"), InstantSource.system())
                .openFor(new MunicipalityId("haninge"))
                .get()) {
            Journal journal = store.journal();
            assertThat(acknowledged)
                    .allSatisfy(receipt -> assertThat(journal.holder(NORTH, new VisitId(receipt)))
                            .isEqualTo(Either.right(Optional.of(new CarerOfProvider(NORTH, new CarerId("c1"))))));
        }
    }

    /** Hands in receipts one after the other; after some of them, the program is told to end while it goes on. */
    private List<String> handUntilGone(Instant from, String names, Process running, boolean isKilled)
            throws InterruptedException {
        List<String> acknowledged = new ArrayList<>();
        Optional<Integer> status = Optional.of(0);
        for (int i = 0; status.isPresent() && status.get() != 503; i++) {
            if (i == BEFORE_STOPPED) {
                ProcessHandle handle = running.toHandle();
                new Thread(isKilled ? handle::destroyForcibly : handle::destroy).start();
            }
            String name = names + i;
            status = hand(name, from.plusSeconds(i));
            if (status.isPresent() && status.get() != 503) {
                assertThat(status.get()).isBetween(200, 299);
                acknowledged.add(name);
            }
        }
        return acknowledged;
    }

    @Test
    void what_a_receiver_has_not_taken_is_told_again_by_the_server_that_comes_after_one_that_was_killed()
            throws Exception {
        try (SlowReceiver receiver = new SlowReceiver()) {
            Serverstead.at(folder).says("webhooks: {allow: [\"%s\"]}\n".formatted(receiver.place()));
            Process running = start("--dev");
            String wish = "{\"address\": \"http://%s/\", \"events\": [\"visits.changed\"]}".formatted(receiver.place());
            HttpResponse<String> made = client.send(
                    request("v1/providers/Norra/webhooks", "dev:adam:ADMINISTRATOR:Norra")
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(wish))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(made.body()).contains("whsec_");
            assertThat(hand("k-1", Instant.parse("2024-10-02T08:00:00Z"))).contains(200);

            String first = receiver.told.take();
            running.destroyForcibly().waitFor();
            receiver.mayAnswer.countDown();
            start("--dev");

            assertThat(first).endsWith("\"data\":{\"provider\":\"Norra\",\"visits\":[\"k-1\"]}}");
            assertThat(receiver.told.take()).isEqualTo(first);
        }
    }

    @Test
    void what_is_wrong_with_a_month_is_said_once_it_is_asked_for() throws Exception {
        Serverstead stead = Serverstead.at(folder);
        Process running = start("--dev", "--at", "2024-10-02T12:00");
        assertThat(get("v1/providers/Norra/months/2024-10", "dev:eva:PLANNER:Norra")
                        .body())
                .contains("\"isLocked\":false");
        stead.write("months/oct/recipients.csv", "id,born\nr1,1940-13-12\n");

        assertThat(hand("k-1", Instant.parse("2024-10-02T08:00:00Z"))).contains(200);
        assertThat(running.toHandle().destroy()).isTrue();
        assertStopped(running);
        assertThat(errors()).contains("recipients.csv:2: MALFORMED_DATE born");
    }
}

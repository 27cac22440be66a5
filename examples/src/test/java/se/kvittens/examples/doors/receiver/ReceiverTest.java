package se.kvittens.examples.doors.receiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.doors.DoorEntry;
import se.kvittens.application.doors.MemoryDoorJournal;
import se.kvittens.application.doors.RecordedDoor;
import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.application.registering.MemoryJournal;
import se.kvittens.application.registering.RecordVisits;
import se.kvittens.examples.doors.Doorstead;
import se.kvittens.examples.doors.Gateways;
import se.kvittens.examples.doors.StubGateway;
import se.kvittens.examples.doors.TakeDoors;
import se.kvittens.files.doorfolder.DoorFolder;
import se.kvittens.transport.retry.Patience;
import se.kvittens.transport.retry.RetryPlan;

/** What a receiver answers to a gateway over real HTTP, and that what it acknowledged is taken down and becomes a visit. */
class ReceiverTest {

    private static final Instant EIGHT = Instant.parse("2024-10-01T06:00:00Z");
    private static final GatewayName HOUSE = new GatewayName("house");
    private static final int TOO_LATE = 6 * 60;
    private static final int MANY = 64;

    @TempDir
    Path root;

    private final StubGateway stub = new StubGateway();
    private final SettableClock clock = new SettableClock(Doorstead.NOW);
    private final MemoryDoorJournal journal = new MemoryDoorJournal(clock);
    private final FailingDoorJournal disk = new FailingDoorJournal(journal);
    private final HeardLog log = new HeardLog();
    private final HttpClient client = HttpClient.newHttpClient();
    private Gateways gateways = Gateways.open(List.of(), Patience.usual());
    private Receiver receiver;

    @BeforeEach
    void listen() throws IOException {
        DoorFolder folder = Doorstead.at(root, stub.address()).folder();
        Patience none = new Patience(
                new RetryPlan(1, Duration.ofMillis(1), Duration.ofMinutes(1)), length -> {}, () -> Doorstead.NOW);
        gateways = Gateways.open(folder.manifest().gateways(), none);
        RecordVisits visits = new RecordVisits(new MemoryJournal(clock), folder.households(), folder::books);
        receiver = Receiver.start(gateways.all(), new TakeDoors(folder, disk, visits, clock), log, 0);
    }

    @AfterEach
    void close() {
        receiver.close();
        gateways.close();
        stub.close();
    }

    private URI address(String gateway) {
        return receiver.address().resolve("/" + gateway);
    }

    private HttpResponse<String> send(byte[] body, Map<String, String> headers) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address("house")).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private int signed(byte[] body) throws Exception {
        return send(body, Doorstead.signed(body, root.resolve("signing"), Doorstead.NOW))
                .statusCode();
    }

    private boolean isTakenDown(String event) {
        return journal.event(HOUSE.event(event)).get().isPresent();
    }

    @Test
    void REG_18_what_is_acknowledged_is_taken_down_and_becomes_a_receipt_and_a_replay_is_the_same() throws Exception {
        byte[] body = Doorstead.body(Doorstead.event("e1", "unlocked", EIGHT));

        assertThat(signed(body)).isEqualTo(204);
        assertThat(isTakenDown("e1")).isTrue();
        assertThat(log.next()).isEqualTo("made e1 AReceipt");

        long version = journal.standing(HOUSE).get().version();
        assertThat(signed(body)).isEqualTo(204);
        assertThat(journal.standing(HOUSE).get().version()).isEqualTo(version);
    }

    @Test
    void what_is_forged_unsigned_changed_or_stale_is_turned_away_and_not_repeated() throws Exception {
        byte[] body = Doorstead.body(Doorstead.event("e1", "unlocked", EIGHT));
        byte[] changed = Doorstead.body(Doorstead.event("e1", "locked", EIGHT));
        Map<String, String> right = Doorstead.signed(body, root.resolve("signing"), Doorstead.NOW);
        new Doorstead(root).write("other", "whsec_" + "QUJD".repeat(8));
        Map<String, String> forged = Doorstead.signed(body, root.resolve("other"), Doorstead.NOW);
        Map<String, String> stale =
                Doorstead.signed(body, root.resolve("signing"), Doorstead.NOW.minusSeconds(TOO_LATE));

        assertThat(send(body, Map.of()).body()).isEqualTo("UNSIGNED\n");
        assertThat(send(changed, right).body()).isEqualTo("FORGED\n");
        assertThat(send(body, forged).statusCode()).isEqualTo(401);
        assertThat(send(body, stale).body()).isEqualTo("STALE\n");
        assertThat(isTakenDown("e1")).isFalse();
        assertThat(log.next()).isEqualTo("turned away UNSIGNED");
    }

    @Test
    void what_can_not_be_read_is_turned_away_and_of_what_can_the_rest_is_taken() throws Exception {
        assertThat(signed("{\"events\":".getBytes(StandardCharsets.UTF_8))).isEqualTo(400);
        assertThat(signed(Doorstead.body("{\"id\":\"e0\"}", Doorstead.event("e1", "unlocked", EIGHT))))
                .isEqualTo(204);
        assertThat(isTakenDown("e1")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, house, 405",
        "PUT, house, 405",
        "HEAD, house, 405",
        "POST, barn, 404",
        "POST, '', 404",
        "GET, barn, 404"
    })
    void there_is_one_way_in(String method, String gateway, int status) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address(gateway))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();

        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Allow").isPresent()).isEqualTo(status == 405);
    }

    /** Of five megabytes, no more is read than may be sent at once. */
    @Test
    void what_is_too_long_is_read_no_further() throws Exception {
        String head = "POST /house HTTP/1.1\r\nHost: x\r\nContent-Length: " + 5 * 1024 * 1024 + "\r\n\r\n";

        assertThat(raw(head, new byte[Deliveries.MOST_BYTES + 1])).startsWith("HTTP/1.1 413");
        assertThat(signed(new byte[Deliveries.MOST_BYTES])).isEqualTo(400);
    }

    /** One that breaks off in the middle is nobody's: its signature is of the whole. */
    @Test
    void what_is_cut_off_is_not_taken_down_and_the_next_one_is() throws Exception {
        byte[] body = Doorstead.body(Doorstead.event("e1", "unlocked", EIGHT));
        StringBuilder head = new StringBuilder("POST /house HTTP/1.1\r\nHost: x\r\nContent-Length: " + body.length);
        Doorstead.signed(body, root.resolve("signing"), Doorstead.NOW)
                .forEach((name, value) ->
                        head.append("\r\n").append(name).append(": ").append(value));
        try (Socket socket = socket()) {
            socket.getOutputStream().write((head + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body, 0, body.length / 2);
            socket.shutdownOutput();
            assertThat(socket.getInputStream().readAllBytes()).asString().doesNotContain("204");
        }
        assertThat(isTakenDown("e1")).isFalse();

        assertThat(signed(body)).isEqualTo(204);
    }

    @Test
    void while_the_disk_is_full_the_gateway_is_told_to_send_again_and_nothing_is_lost() throws Exception {
        byte[] body = Doorstead.body(Doorstead.event("e1", "unlocked", EIGHT));
        disk.isFull(true);

        HttpResponse<String> response = send(body, Doorstead.signed(body, root.resolve("signing"), Doorstead.NOW));
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("60");
        assertThat(log.next()).isEqualTo("fault FULL");
        assertThat(isTakenDown("e1")).isFalse();

        disk.isFull(false);
        assertThat(signed(body)).isEqualTo(204);
        assertThat(log.next()).isEqualTo("made e1 AReceipt");
    }

    @Test
    void REG_19_an_alarm_that_could_not_be_said_comes_again_until_it_could() throws Exception {
        log.isNotHeard();
        assertThat(signed(Doorstead.body(Doorstead.event("e1", "jammed", EIGHT))))
                .isEqualTo(204);
        assertThat(log.next()).isEqualTo("made e1 Nothing");

        log.isHeardAgain();
        assertThat(signed(Doorstead.body(Doorstead.event("e2", "locked", EIGHT))))
                .isEqualTo(204);
        assertThat(log.next()).isEqualTo("made e1 Nothing");
        assertThat(log.next()).isEqualTo("made e2 AReceipt");
        receiver.close();

        assertThat(journal.after(HOUSE, 0).get().recorded())
                .extracting(RecordedDoor::entry)
                .contains(new DoorEntry.AlarmsTold(List.of(HOUSE.event("e1"))));
    }

    @Test
    void what_was_told_while_nobody_listened_is_read_at_the_start() throws Exception {
        stub.happened(Doorstead.event("e1", "unlocked", EIGHT));
        receiver.catchUp(Duration.ofDays(1));

        assertThat(log.next()).isEqualTo("round 1 1");
        assertThat(isTakenDown("e1")).isTrue();
    }

    @Test
    void a_receiver_that_has_ended_has_finished_what_it_acknowledged_and_takes_nothing_more() throws Exception {
        assertThat(signed(Doorstead.body(Doorstead.event("e1", "unlocked", EIGHT))))
                .isEqualTo(204);
        receiver.close();

        assertThat(log.next()).isEqualTo("made e1 AReceipt");
        assertThatThrownBy(() -> signed(Doorstead.body(Doorstead.event("e2", "locked", EIGHT))))
                .isInstanceOf(ConnectException.class);
    }

    @Test
    void what_comes_at_once_is_all_taken_down() {
        List<String> events = IntStream.range(0, MANY).mapToObj(i -> "e" + i).toList();
        List<CompletableFuture<HttpResponse<Void>>> sent =
                events.stream().map(this::sendAsync).toList();

        assertThat(sent).allMatch(each -> each.join().statusCode() == 204);
        assertThat(events).allMatch(this::isTakenDown);
    }

    private CompletableFuture<HttpResponse<Void>> sendAsync(String event) {
        byte[] body = Doorstead.body(Doorstead.event(event, "door-opened", EIGHT, "\"detail\":\"\""));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address("house")).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        Doorstead.signed(body, root.resolve("signing"), Doorstead.NOW).forEach(request::header);
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.discarding());
    }

    @Test
    void a_port_that_is_taken_is_told() {
        int port = receiver.address().getPort();

        assertThatThrownBy(() -> DeliveryServer.start(Map.of(), (of, what) -> null, port))
                .isInstanceOf(BindException.class);
    }

    private Socket socket() throws IOException {
        return new Socket("127.0.0.1", receiver.address().getPort());
    }

    private String raw(String head, byte[] body) throws IOException {
        try (Socket socket = socket()) {
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(body);
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readNBytes("HTTP/1.1 413".length()), StandardCharsets.US_ASCII);
        }
    }
}

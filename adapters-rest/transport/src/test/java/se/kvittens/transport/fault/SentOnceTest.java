package se.kvittens.transport.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.transport.http.Connection;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.HttpTransport;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.retry.Patience;
import se.kvittens.transport.retry.Retries;
import se.kvittens.transport.retry.RetryPlan;

/** A door is not unlocked twice: what may have arrived and is not repeatable goes out once, whatever breaks. */
class SentOnceTest {

    private static final Exchange BROKEN_OFF = new Exchange.Broken(Obstacle.Kind.BROKEN_OFF);
    private static final Exchange UNREACHABLE = new Exchange.Broken(Obstacle.Kind.UNREACHABLE);
    private static final String ANSWER =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");
    private static final Request COMMAND =
            Request.of(Request.Method.POST, "/locks/1/unlock").sending(Request.Body.json("{}"));

    /** More than what lies between two programs of one machine can hold. */
    private static final int MUCH = 64 * 1024 * 1024;

    private static final int MOST_CONNECTIONS = 8;

    private final List<String> commands = new CopyOnWriteArrayList<>();
    private Peer peer;

    @BeforeEach
    void listen() throws IOException {
        peer = new Peer();
    }

    @AfterEach
    void stop() throws IOException {
        peer.close();
    }

    @Test
    void a_connection_that_was_used_before_and_is_cut_while_the_command_is_sent() {
        onUsedConnections(SentOnceTest::cut);
        Request large = COMMAND.sending(Request.Body.json("x".repeat(MUCH)));

        assertThat(overAndOver(large)).isEqualTo(new Retries.Tried(BROKEN_OFF, 1));
        assertThat(commands).hasSize(1);
    }

    @Test
    void a_connection_that_was_used_before_and_is_ended_without_an_answer() {
        onUsedConnections(Socket::close);

        assertThat(overAndOver(COMMAND)).isEqualTo(new Retries.Tried(BROKEN_OFF, 1));
        assertThat(commands).hasSize(1);
    }

    @Test
    void a_connection_that_was_used_before_and_ends_in_the_middle_of_an_answer() {
        onUsedConnections(socket -> write(socket, ANSWER.substring(0, ANSWER.length() - 1)));

        assertThat(overAndOver(COMMAND)).isEqualTo(new Retries.Tried(BROKEN_OFF, 1));
        assertThat(commands).hasSize(1);
    }

    @Test
    void what_may_be_repeated_is_sent_again_by_who_asks_for_that_and_by_nobody_else() {
        peer.serve(socket -> commands.add(Peer.readHead(socket)));

        assertThat(overAndOver(COMMAND)).isEqualTo(new Retries.Tried(BROKEN_OFF, 1));
        assertThat(commands).hasSize(1);
        assertThat(overAndOver(COMMAND.withIdempotencyKey("a key of ours")))
                .isEqualTo(new Retries.Tried(BROKEN_OFF, 3));
        assertThat(commands).hasSize(1 + 3);
    }

    @Test
    void what_no_longer_can_be_unsealed_came_after_the_command_and_says_nothing_of_a_certificate(@TempDir Path folder)
            throws Exception {
        KeyStoreFile keys = KeyStoreFile.in(folder, "ours", "ip:127.0.0.1");
        peer.serve(plain -> {
            Socket socket = keys.sealing(plain);
            commands.add(Peer.readHead(socket));
            write(plain, "no record of TLS");
        });

        assertThat(send(Connection.to(peer.address("https")).trusting(keys.trusted())))
                .isEqualTo(new Retries.Tried(BROKEN_OFF, 1));
        assertThat(commands).hasSize(1);
    }

    @Test
    void where_nobody_listens_nothing_was_sent_and_it_is_tried_again() throws IOException {
        peer.close();

        assertThat(send(Connection.to(peer.address("http")))).isEqualTo(new Retries.Tried(UNREACHABLE, 3));
    }

    /** A name that no server of names is asked for: its part is longer than parts of names can be. */
    @Test
    void where_nobody_has_that_name_nothing_was_sent_and_it_is_tried_again() {
        URI nowhere = URI.create("https://" + "n".repeat(64) + ".example");

        assertThat(send(Connection.to(nowhere))).isEqualTo(new Retries.Tried(UNREACHABLE, 3));
    }

    /**
     * Until it is no longer answered. Right after an answer the client may hold its connection for busy and make another;
     * but it makes so many and no more.
     */
    private Retries.Tried overAndOver(Request request) {
        try (HttpTransport transport = new HttpTransport(Connection.to(peer.address("http")))) {
            return IntStream.rangeClosed(0, MOST_CONNECTIONS)
                    .mapToObj(number -> retries(transport).send(request))
                    .filter(tried -> !(tried.last() instanceof Exchange.Response))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Retries.Tried send(Connection connection) {
        try (HttpTransport transport = new HttpTransport(connection)) {
            return retries(transport).send(COMMAND);
        }
    }

    private static Retries retries(HttpTransport transport) {
        RetryPlan plan = new RetryPlan(3, Duration.ofMillis(1), Duration.ofMinutes(2));
        return new Retries(transport, new Patience(plan, length -> {}, () -> Instant.EPOCH));
    }

    /** The first request on each connection is answered; the second is noted, and then it happens. */
    private void onUsedConnections(Peer.OtherEnd end) {
        peer.serve(socket -> {
            skipBody(Peer.readHead(socket), socket);
            write(socket, ANSWER);
            String head = Peer.readHead(socket);
            if (!head.isEmpty()) {
                commands.add(head);
                end.meet(socket);
            }
        });
    }

    private static void skipBody(String head, Socket socket) throws IOException {
        Matcher length = LENGTH.matcher(head);
        if (length.find()) {
            socket.getInputStream().skipNBytes(Long.parseLong(length.group(1)));
        }
    }

    /** At once, whatever is still on its way. */
    private static void cut(Socket socket) throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}

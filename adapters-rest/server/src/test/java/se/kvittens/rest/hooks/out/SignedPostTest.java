package se.kvittens.rest.hooks.out;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.subscribing.Event;
import se.kvittens.application.subscribing.EventType;
import se.kvittens.application.subscribing.Failure;
import se.kvittens.application.subscribing.Subscription;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.rest.hooks.out.Receiver.Received;
import se.kvittens.rest.rig.Docs;

/** What is sent, to a receiver that takes it and to those that do not. */
class SignedPostTest {

    private static final Courier COURIER = Senders.patient();
    private static final Event EVENT = new Event(
            "msg_a_7",
            EventType.VISITS_CHANGED,
            Senders.PROVIDER,
            List.of(new VisitId("k-1"), new VisitId("k-2")),
            Optional.empty());

    private final Receiver receiver = new Receiver();
    private final SignedPost post = Senders.post(receiver.place(), COURIER, () -> Senders.NOON);

    @AfterEach
    void stop() {
        receiver.close();
    }

    @AfterAll
    static void end() {
        COURIER.close();
    }

    private Optional<Failure> send() {
        return post.send(Senders.to(receiver.address("/hook?a=b"), "a"), EVENT);
    }

    private Optional<Failure> sendTo(HttpHandler answering) {
        receiver.answering.set(answering);
        return send();
    }

    @Test
    void what_is_taken_says_which_visits_and_nothing_of_them() {
        assertThat(send()).isEmpty();

        Received received = receiver.received.get(0);
        assertThat(received.path()).isEqualTo("/hook?a=b");
        assertThat(received.id()).isEqualTo("msg_a_7");
        assertThat(received.second()).isEqualTo("1741950000");
        assertThat(received.body())
                .isEqualTo("{\"type\":\"visits.changed\",\"timestamp\":\"2025-03-14T11:00:00Z\","
                        + "\"data\":{\"provider\":\"Norra hemtjänsten\",\"visits\":[\"k-1\",\"k-2\"]}}");
    }

    @Test
    void of_a_month_it_is_said_which_and_of_a_trial_nothing() {
        Subscription to = Senders.to(receiver.address("/"), "a");
        YearMonth march = YearMonth.of(2025, 3);
        post.send(to, new Event("m", EventType.MONTH_CLOSED, Senders.PROVIDER, List.of(), Optional.of(march)));
        post.send(to, new Event("p", EventType.PING, Senders.PROVIDER, List.of(), Optional.empty()));

        assertThat(receiver.bodies())
                .extracting(body -> body.substring(body.indexOf("\"data\"")))
                .containsExactly(
                        "\"data\":{\"provider\":\"Norra hemtjänsten\",\"month\":\"2025-03\"}}",
                        "\"data\":{\"provider\":\"Norra hemtjänsten\"}}");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204, 299})
    void each_answer_of_the_two_hundreds_takes_it(int status) {
        assertThat(sendTo(Receiver.answer(status))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 301, 307, 400, 401, 404, 410, 429, 500, 503})
    void no_other_does(int status) {
        assertThat(sendTo(Receiver.answer(status))).contains(Failure.answered(status, Optional.empty()));
    }

    @Test
    void no_redirect_is_followed() {
        assertThat(sendTo(Receiver.answer(307, "Location", receiver.address("/elsewhere"))))
                .contains(Failure.answered(307, Optional.empty()));
        assertThat(receiver.received).hasSize(1);
    }

    @Test
    void who_asks_to_be_left_alone_says_how_long() {
        assertThat(sendTo(Receiver.answer(503, "Retry-After", "120")))
                .contains(Failure.answered(503, Optional.of(Duration.ofMinutes(2))));
    }

    @Test
    void an_answer_that_never_ends_is_not_read_to_its_end() {
        CountDownLatch hungUp = new CountDownLatch(1);
        assertThat(sendTo(exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    try (OutputStream out = exchange.getResponseBody()) {
                        while (true) {
                            out.write(new byte[8192]);
                        }
                    } catch (IOException closed) {
                        hungUp.countDown();
                    }
                }))
                .isEmpty();
        assertThat(isReached(hungUp)).isTrue();
    }

    private static boolean isReached(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void who_never_answers_is_left_in_time() {
        CountDownLatch over = new CountDownLatch(1);

        receiver.answering.set(exchange -> isReached(over));
        Optional<Failure> failure;
        try (Courier hasty = Senders.hasty()) {
            failure = Senders.post(receiver.place(), hasty, () -> Senders.NOON)
                    .send(Senders.to(receiver.address("/"), "a"), EVENT);
        }

        over.countDown();
        assertThat(failure).contains(Failure.of(Failure.Kind.TIMED_OUT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200", "SSH-2.0-OpenSSH\r\n\r\n", "HTTP/1.1 100 Continue\r\n\r\n"})
    void what_is_no_whole_answer_takes_nothing(String answer) throws IOException, InterruptedException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Thread answering = new Thread(() -> answerOnce(server, answer));
            answering.start();
            String place = "127.0.0.1:" + server.getLocalPort();
            SignedPost to = Senders.post(Set.of(place), COURIER, () -> Senders.NOON);

            assertThat(to.send(Senders.to("http://" + place, "a"), EVENT))
                    .contains(Failure.of(Failure.Kind.BROKEN_OFF));
            answering.join();
        }
    }

    private static void answerOnce(ServerSocket server, String answer) {
        try (Socket socket = server.accept()) {
            socket.getInputStream().read(new byte[4096]);
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void where_nobody_listens_nothing_is_reached() {
        receiver.close();

        assertThat(send()).contains(Failure.of(Failure.Kind.UNREACHABLE));
    }

    @Test
    void where_nothing_may_be_sent_nothing_is() {
        SignedPost guarded = Senders.post(Set.of(), COURIER, () -> Senders.NOON);

        assertThat(guarded.send(Senders.to(receiver.address("/"), "a"), EVENT))
                .contains(Failure.of(Failure.Kind.NOT_ALLOWED));
        assertThat(receiver.received).isEmpty();
    }

    /** By OpenSSL 3: {@code openssl dgst -sha256 -mac HMAC -macopt hexkey:…} of the key's purpose, and then of id, second and body. */
    @Test
    void the_signature_is_the_one_that_OpenSSL_makes_and_that_of_the_page() throws IOException {
        send();
        String page = Files.readString(Docs.folder("rest.md"));

        assertThat(Senders.KEYS.secret(Senders.to("", "a")))
                .isEqualTo("whsec_vxTTipOYAPLYI6xuXJzjR48ROE9n6GqTxv89BncPi+U=");
        assertThat(receiver.received.get(0).signature()).isEqualTo("v1,dPLGrpm0nwfQARxS875+3mlDmTifN3DDeytojgMhBJo=");
        assertThat(page)
                .contains(
                        Senders.KEYS.secret(Senders.to("", "a")),
                        receiver.received.get(0).body(),
                        receiver.received.get(0).signature().substring(3));
    }

    @Test
    void while_the_secret_is_changed_both_sign_and_a_day_later_the_new_one_alone() {
        Subscription before = Senders.to(receiver.address("/"), "a");
        Subscription changed = new Subscription(
                before.id(),
                before.provider(),
                before.address(),
                before.events(),
                before.made(),
                2,
                Optional.of(Senders.NOON));
        Instant over = Senders.NOON.plus(Subscription.BOTH_SIGN);
        List<String> signatures = new ArrayList<>();
        for (Instant at : List.of(Senders.NOON, over)) {
            Senders.post(receiver.place(), COURIER, () -> at).send(changed, EVENT);
        }
        receiver.received.forEach(each -> signatures.add(each.signature()));
        send();

        assertThat(signatures.get(0).split(" "))
                .hasSize(2)
                .contains(receiver.received.get(2).signature());
        assertThat(signatures.get(1).split(" ")).hasSize(1);
        assertThat(Senders.KEYS.secret(changed)).isNotEqualTo(Senders.KEYS.secret(before));
    }

    @Test
    void each_webhook_has_a_secret_of_its_own() {
        assertThat(Senders.KEYS.secret(Senders.to("", "a"))).isNotEqualTo(Senders.KEYS.secret(Senders.to("", "b")));
    }
}

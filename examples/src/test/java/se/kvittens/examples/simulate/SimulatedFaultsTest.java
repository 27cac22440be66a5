package se.kvittens.examples.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.importing.feed.FeedInterrupted;
import se.kvittens.application.ordering.HeldOrder;
import se.kvittens.domain.message.Draft;
import se.kvittens.domain.message.MessageId;
import se.kvittens.domain.order.Execution;
import se.kvittens.lifecare.feed.Asked;

/** The faults that can be switched on do to our client what they say. */
@DisabledIfSystemProperty(
        named = "kvittens.lifecare.via",
        matches = ".*",
        disabledReason = "a judge in between would find the faults")
class SimulatedFaultsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 21);

    @RegisterExtension
    final EachWithItsOwn own = new EachWithItsOwn();

    @ParameterizedTest
    @CsvSource({
        "SIGN_IN, SIGN_IN",
        "TOO_MANY, TOO_MANY_REQUESTS",
        "FAULT, FAULT",
        "HALF, BROKEN_OFF",
        "HTML, UNREADABLE",
        "RESET, BROKEN_OFF"
    })
    void a_fault_that_stays_is_an_obstacle_and_one_that_goes_is_none(FaultKind fault, Obstacle.Kind kind) {
        switchOn(fault, 100);
        assertThat(own.simulation().client.orders().unconfirmed())
                .isInstanceOfSatisfying(
                        Answer.NotReady.class,
                        notReady -> assertThat(notReady.obstacle().kind()).isEqualTo(kind));

        switchOn(fault, 0);
        assertThat(own.simulation().client.orders().unconfirmed().isAccepted()).isTrue();
    }

    @Test
    void a_conflict_is_a_refusal() {
        HeldOrder order = first();
        switchOn(FaultKind.CONFLICT, 1);

        assertThat(own.simulation().client.orders().confirm(order, DAY))
                .isEqualTo(Answer.refused(RefusalReason.CHANGED_MEANWHILE));
    }

    @Test
    void a_feed_that_meets_a_fault_is_interrupted_and_not_short() {
        switchOn(FaultKind.HALF, 100);

        assertThatThrownBy(() ->
                        own.simulation().client.feeds().visits(Asked.EVERYTHING).tell(visit -> {}))
                .isInstanceOf(FeedInterrupted.class);
    }

    @Test
    void LIFE_1_a_confirmation_whose_answer_was_lost_is_found_to_be_done() {
        HeldOrder order = first();
        switchOn(FaultKind.RESET, 1);

        Answer<HeldOrder> answer = own.simulation().client.orders().confirm(order, DAY);

        assertThat(answer.map(held -> ((Execution) held.order()).executionDate()))
                .isEqualTo(Answer.accepted(DAY));
    }

    @Test
    void LIFE_6_a_message_whose_answer_was_lost_is_sent_again_and_comes_once() {
        var mailbox = own.simulation().client.mailbox();
        Draft draft = new Draft(List.of(mailbox.owner()), "En gång", "Bara en.", List.of());
        switchOn(FaultKind.RESET, 2);

        assertThat(mailbox.send(new MessageId("one-key-of-ours"), draft).isAccepted())
                .isTrue();
        assertThat(mailbox.inbox().value().orElseThrow())
                .filteredOn(message -> message.content().subject().equals("En gång"))
                .hasSize(1);
    }

    @Test
    void a_fault_ends_after_so_many_requests() {
        switchOn(FaultKind.TOO_MANY, 2);

        assertThat(own.simulation().client.orders().unconfirmed().isAccepted()).isTrue();
        assertThat(own.simulation().system.faults().current().kind()).isEmpty();
    }

    @Test
    void faults_are_switched_from_outside_too() throws IOException {
        assertThat(control("PUT", "{\"kind\": \"TOO_MANY\", \"requests\": 3, \"retryAfter\": 7}"))
                .isEqualTo("200 {\"kind\":\"TOO_MANY\",\"requests\":3,\"retryAfter\":7,\"after\":0}");
        assertThat(own.simulation().system.faults().current())
                .isEqualTo(new Faults.Setting(Optional.of(FaultKind.TOO_MANY), 3, 7));
        assertThat(control("PUT", "{\"kind\": \"FLOOD\"}")).startsWith("400 ");
        assertThat(control("PUT", "{}")).isEqualTo("200 {}");
        assertThat(control("GET", "")).isEqualTo("200 {}");
    }

    @Test
    void a_fault_can_begin_after_so_many_requests() {
        own.simulation().system.faults().set(new Faults.Setting(Optional.of(FaultKind.FAULT), 1, 0, 2));

        assertThat(own.simulation().client.orders().unconfirmed().isAccepted()).isTrue();
        assertThat(own.simulation().client.orders().unconfirmed().isAccepted()).isTrue();
        assertThat(own.simulation().client.orders().unconfirmed().isAccepted()).isFalse();
        assertThat(own.simulation().client.orders().unconfirmed().isAccepted()).isTrue();
    }

    @Test
    void a_system_that_is_gone_stays_away() {
        switchOn(FaultKind.GONE, 1);

        for (int time = 0; time < 2; time++) {
            assertThat(own.simulation().client.orders().unconfirmed())
                    .isEqualTo(new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNREACHABLE)));
        }
    }

    @Test
    void a_server_that_hangs_can_be_closed() {
        switchOn(FaultKind.HANG, 1);
        var asking = CompletableFuture.supplyAsync(
                () -> own.simulation().client.orders().unconfirmed());
        while (own.simulation().system.faults().current().kind().isPresent()) {
            Thread.onSpinWait();
        }
        own.simulation().system.close();

        assertThat(asking.join()).isInstanceOf(Answer.NotReady.class);
    }

    @Test
    void requests_that_hang_keep_nobody_from_switching_the_fault_off() throws IOException {
        int more = 12;
        switchOn(FaultKind.HANG, more);
        URI address = own.simulation().system.address();
        List<Socket> hanging = new ArrayList<>();
        for (int number = 0; number < more; number++) {
            Socket socket = new Socket(address.getHost(), address.getPort());
            socket.getOutputStream()
                    .write("GET /orders HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            hanging.add(socket);
        }
        while (own.simulation().system.requests() < more) {
            Thread.onSpinWait();
        }

        assertThat(control("PUT", "{}")).isEqualTo("200 {}");
        for (Socket socket : hanging) {
            socket.close();
        }
    }

    private HeldOrder first() {
        return own.simulation()
                .client
                .orders()
                .unconfirmed()
                .value()
                .orElseThrow()
                .get(0);
    }

    private void switchOn(FaultKind fault, long requests) {
        own.simulation().system.faults().set(new Faults.Setting(Optional.of(fault), requests, 1));
    }

    private String control(String method, String body) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) own.simulation()
                .system
                .address()
                .resolve("/_simulator/faults")
                .toURL()
                .openConnection();
        connection.setRequestMethod(method);
        if (!body.isEmpty()) {
            // As curl does where nobody says otherwise.
            connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
            connection.setDoOutput(true);
            connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        }
        int status = connection.getResponseCode();
        var stream = status == 200 ? connection.getInputStream() : connection.getErrorStream();
        return status + " " + new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
}

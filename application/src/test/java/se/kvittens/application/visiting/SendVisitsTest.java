package se.kvittens.application.visiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Registration;
import se.kvittens.domain.visit.Remarks;

class SendVisitsTest {

    private static final Instant EIGHT = Instant.parse("2024-10-07T06:00:00Z");
    private static final Obstacle DOWN = Obstacle.of(Obstacle.Kind.FAULT);

    private final List<String> asked = new ArrayList<>();

    @Test
    void what_is_refused_is_listed_and_the_rest_goes_on() {
        Sent sent = send(5, id -> id.equals("v2") ? Answer.refused(RefusalReason.LOCKED) : accepted());

        assertThat(sent.accepted()).isEqualTo(4);
        assertThat(sent.refused()).containsExactly(new Sent.Refused(visit(2), RefusalReason.LOCKED, ""));
        assertThat(sent.waiting()).isEmpty();
    }

    @Test
    void what_was_not_ready_once_waits_and_the_rest_goes_on() {
        Sent sent = send(5, id -> id.equals("v1") || id.equals("v2") ? new Answer.NotReady<>(DOWN) : accepted());

        assertThat(sent.accepted()).isEqualTo(3);
        assertThat(sent.waiting()).containsExactly(new Sent.Waiting(visit(1), DOWN), new Sent.Waiting(visit(2), DOWN));
    }

    @Test
    void after_three_obstacles_in_a_row_nobody_is_asked_and_nothing_is_lost() {
        Sent sent = send(9, id -> id.equals("v0") ? accepted() : new Answer.NotReady<>(DOWN));

        assertThat(asked).containsExactly("v0", "v1", "v2", "v3");
        assertThat(sent.accepted()).isEqualTo(1);
        assertThat(sent.waiting())
                .extracting(each -> each.visit().visit().id().value())
                .containsExactly("v4", "v5", "v6", "v7", "v8", "v1", "v2", "v3");
    }

    @Test
    void what_became_of_each_is_told_before_the_next_is_asked_for() {
        List<String> told = new ArrayList<>();
        SendVisits sending = new SendVisits(version -> {
            asked.add(version.visit().id().value());
            return asked.size() > 1 ? new Answer.NotReady<>(DOWN) : accepted();
        });
        sending.send(
                () -> IntStream.range(0, 5)
                        .peek(number -> assertThat(told).hasSize(number))
                        .mapToObj(SendVisitsTest::visit)
                        .iterator(),
                (visit, answer, wasAsked) -> told.add(visit.visit().id()
                        + (answer instanceof Answer.NotReady ? " waits" : " is there")
                        + (wasAsked ? "" : " unasked")));

        assertThat(told).containsExactly("v0 is there", "v1 waits", "v2 waits", "v3 waits", "v4 waits unasked");
        assertThat(asked).containsExactly("v0", "v1", "v2", "v3");
    }

    @Test
    void two_obstacles_and_then_none_stop_nothing() {
        Sent sent = send(7, id -> id.equals("v0") || id.equals("v3") ? accepted() : new Answer.NotReady<>(DOWN));

        assertThat(asked).containsExactly("v0", "v1", "v2", "v3", "v4", "v5", "v6");
        assertThat(sent.accepted()).isEqualTo(2);
        assertThat(sent.waiting()).hasSize(5);
    }

    @Test
    void what_waits_can_be_sent_again_and_makes_no_second_visit() {
        MemoryReceiver receiver = new MemoryReceiver();
        Sent first = send(2, id -> new Answer.NotReady<>(DOWN));
        Sent again = new SendVisits(receiver)
                .send(first.waiting().stream().map(Sent.Waiting::visit).toList());
        Sent third = new SendVisits(receiver)
                .send(first.waiting().stream().map(Sent.Waiting::visit).toList());

        assertThat(again.accepted()).isEqualTo(2);
        assertThat(third).isEqualTo(again);
    }

    /** Six that the receiver always fails at stand before three others, of which one is failed at too. */
    @Test
    void what_always_fails_does_not_keep_the_others_waiting() {
        Set<String> failing = Set.of("v0", "v1", "v2", "v3", "v4", "v5", "v7");
        Function<String, Answer<VisitReceiver.Standing>> answer =
                id -> failing.contains(id) ? new Answer.NotReady<>(DOWN) : accepted();

        Sent first = send(9, answer);
        Sent second = again(first, answer);
        Sent third = again(second, answer);

        assertThat(first.accepted() + second.accepted()).isZero();
        assertThat(third.accepted()).isEqualTo(2);
        assertThat(third.waiting())
                .extracting(each -> each.visit().visit().id().value())
                .containsExactlyInAnyOrderElementsOf(failing);
    }

    @Test
    void versions_are_counted_from_one() {
        RegisteredVisit visit = visit(0).visit();

        assertThat(new VisitVersion(visit, 1).number()).isEqualTo(1);
        assertThatThrownBy(() -> new VisitVersion(visit, 0)).hasMessageContaining("below 1");
    }

    private Sent send(int visits, Function<String, Answer<VisitReceiver.Standing>> answer) {
        return send(IntStream.range(0, visits).mapToObj(SendVisitsTest::visit).toList(), answer);
    }

    private Sent again(Sent before, Function<String, Answer<VisitReceiver.Standing>> answer) {
        return send(before.waiting().stream().map(Sent.Waiting::visit).toList(), answer);
    }

    private Sent send(List<VisitVersion> visits, Function<String, Answer<VisitReceiver.Standing>> answer) {
        return new SendVisits(version -> {
                    asked.add(version.visit().id().value());
                    return answer.apply(version.visit().id().value());
                })
                .send(visits);
    }

    private static Answer<VisitReceiver.Standing> accepted() {
        return Answer.accepted(VisitReceiver.Standing.CURRENT);
    }

    private static VisitVersion visit(int number) {
        return new VisitVersion(
                new RegisteredVisit(
                        new VisitId("v" + number),
                        MemoryReceiver.ANNA,
                        new CarerId("bo"),
                        SystemOfRecord.LIFECARE,
                        new Receipt(EIGHT, ReceiptMethod.NFC),
                        null,
                        new Registration(EIGHT, Optional.empty(), List.of()),
                        Remarks.NONE,
                        Set.of(),
                        Optional.empty()),
                1);
    }
}

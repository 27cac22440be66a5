package se.kvittens.transport.retry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.Request;

/** What is asked again, how often, and until when. */
class RetriesTest {

    private static final Exchange DONE =
            new Exchange.Response(200, Map.of("Content-Type", "application/json"), Optional.of("{}"));
    private static final Exchange UNAVAILABLE = status(503);
    private static final Request COMMAND = Request.of(Request.Method.POST, "/locks/1/unlock");

    private final List<Duration> pauses = new ArrayList<>();
    private Instant now = Instant.parse("2024-10-07T08:00:00Z");
    private int asked;
    private boolean halved;

    @Test
    void what_may_have_arrived_is_asked_again_only_where_twice_does_no_harm() {
        for (Exchange fault : List.of(broken(Obstacle.Kind.BROKEN_OFF), broken(Obstacle.Kind.TIMED_OUT), UNAVAILABLE)) {
            assertThat(attempts(COMMAND, fault)).isEqualTo(1);
            assertThat(attempts(COMMAND.withIdempotencyKey("a key of ours"), fault))
                    .isEqualTo(3);
            assertThat(attempts(Request.get("/orders"), fault)).isEqualTo(3);
            assertThat(attempts(Request.of(Request.Method.PUT, "/visits/v"), fault))
                    .isEqualTo(3);
            assertThat(attempts(Request.of(Request.Method.DELETE, "/messages/m"), fault))
                    .isEqualTo(3);
        }
    }

    /** Whatever it meets, but for the one that says that nothing was sent. */
    @ParameterizedTest
    @EnumSource(value = Obstacle.Kind.class, names = "UNREACHABLE", mode = EnumSource.Mode.EXCLUDE)
    void a_command_that_may_have_arrived_is_sent_once_whatever_breaks(Obstacle.Kind kind) {
        assertThat(attempts(COMMAND, broken(kind))).isEqualTo(1);
    }

    @Test
    void a_command_that_was_answered_is_sent_once_whatever_the_answer() {
        for (int status = 100; status < 600; status++) {
            assertThat(attempts(COMMAND, status(status))).as("" + status).isEqualTo(1);
        }
    }

    @Test
    void a_command_that_could_not_be_sent_and_then_broke_off_is_not_sent_again() {
        List<Exchange> answers =
                new ArrayList<>(List.of(broken(Obstacle.Kind.UNREACHABLE), broken(Obstacle.Kind.BROKEN_OFF), DONE));
        Retries retries = new Retries(request -> answers.remove(0), patience(usual()));

        assertThat(retries.send(COMMAND)).isEqualTo(new Retries.Tried(broken(Obstacle.Kind.BROKEN_OFF), 2));
        assertThat(answers).containsExactly(DONE);
    }

    @Test
    void what_did_not_arrive_is_always_asked_again() {
        assertThat(attempts(COMMAND, broken(Obstacle.Kind.UNREACHABLE))).isEqualTo(3);
    }

    @Test
    void what_does_not_pass_is_not_asked_again() {
        assertThat(attempts(Request.get("/orders"), broken(Obstacle.Kind.UNTRUSTED)))
                .isEqualTo(1);
        assertThat(attempts(Request.get("/orders"), broken(Obstacle.Kind.UNREADABLE)))
                .isEqualTo(1);
        assertThat(attempts(Request.get("/orders"), status(500))).isEqualTo(1);
    }

    @Test
    void no_attempt_begins_after_the_deadline() {
        RetryPlan plan = new RetryPlan(100, Duration.ofSeconds(1), Duration.ofSeconds(7));
        retries(plan, UNAVAILABLE, 100).send(Request.get("/orders"));

        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
        assertThat(asked).isEqualTo(4);
    }

    @Test
    void pauses_of_our_own_are_spread_and_those_that_are_asked_for_are_not() {
        halved = true;

        retries(usual(), UNAVAILABLE, 9).send(Request.get("/orders"));
        retries(usual(), busy(Map.of("Retry-After", "5")), 9).send(Request.get("/orders"));

        assertThat(pauses)
                .containsExactly(
                        Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(5));
    }

    @Test
    void a_pause_lies_between_half_of_the_longest_and_all_of_it() {
        assertThat(Pauses.sleeping(() -> 0).spread(Duration.ofSeconds(8))).isEqualTo(Duration.ofSeconds(4));
        assertThat(Pauses.sleeping(() -> 0.5).spread(Duration.ofSeconds(8))).isEqualTo(Duration.ofSeconds(6));
        assertThat(Pauses.sleeping(() -> 1).spread(Duration.ofSeconds(8))).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void a_date_that_is_past_asks_for_no_pause() {
        Exchange busy = busy(Map.of("retry-after", "Mon, 07 Oct 2024 07:00:00 GMT"));

        assertThat(retries(usual(), busy, 1).send(Request.get("/orders"))).isEqualTo(new Retries.Tried(DONE, 2));
        assertThat(pauses).containsExactly(Duration.ZERO);
    }

    @Test
    void what_is_neither_seconds_nor_a_date_is_passed_over() {
        Exchange busy = busy(Map.of("Retry-After", "soon"));

        assertThat(retries(usual(), busy, 9).send(Request.get("/orders"))).isEqualTo(new Retries.Tried(busy, 3));
        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void the_other_systems_clock_says_how_long_it_is_until_its_date() {
        Exchange busy =
                busy(Map.of("Retry-After", "Mon, 07 Oct 2024 06:30:07 GMT", "Date", "Mon, 07 Oct 2024 06:30:00 GMT"));

        assertThat(retries(usual(), busy, 1).send(Request.get("/orders"))).isEqualTo(new Retries.Tried(DONE, 2));
        assertThat(pauses).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void more_seconds_than_anybody_can_wait_are_not_taken_for_none() {
        Exchange busy = busy(Map.of("Retry-After", "99999999999999999999"));

        assertThat(retries(usual(), busy, 1).send(Request.get("/orders"))).isEqualTo(new Retries.Tried(busy, 1));
        assertThat(pauses).isEmpty();
    }

    @Test
    void who_is_interrupted_in_a_pause_asks_no_more_and_stays_interrupted() {
        Retries retries = new Retries(
                request -> {
                    asked++;
                    return UNAVAILABLE;
                },
                new Patience(usual(), length -> Thread.currentThread().interrupt(), () -> now));

        assertThat(retries.send(Request.get("/orders"))).isEqualTo(new Retries.Tried(UNAVAILABLE, 1));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(asked).isEqualTo(1);
    }

    /** So many were sent, and so many were said to have been. */
    private int attempts(Request request, Exchange fault) {
        asked = 0;
        Retries.Tried tried = retries(usual(), fault, 100).send(request);
        assertThat(tried).isEqualTo(new Retries.Tried(fault, asked));
        return asked;
    }

    /** Where a fault meets so many requests, and then none. */
    private Retries retries(RetryPlan plan, Exchange fault, int times) {
        return new Retries(
                request -> {
                    asked++;
                    return asked <= times ? fault : DONE;
                },
                patience(plan));
    }

    private Patience patience(RetryPlan plan) {
        return new Patience(plan, new Noted(), () -> now);
    }

    /** Each pause is noted and passes at once. */
    private final class Noted implements Pauses {

        @Override
        public void pause(Duration length) {
            pauses.add(length);
            now = now.plus(length);
        }

        @Override
        public Duration spread(Duration longest) {
            return halved ? longest.dividedBy(2) : longest;
        }
    }

    private static RetryPlan usual() {
        return new RetryPlan(3, Duration.ofSeconds(1), Duration.ofMinutes(10));
    }

    private static Exchange status(int status) {
        return new Exchange.Response(status, Map.of(), Optional.empty());
    }

    private static Exchange busy(Map<String, String> headers) {
        return new Exchange.Response(429, headers, Optional.empty());
    }

    private static Exchange broken(Obstacle.Kind kind) {
        return new Exchange.Broken(kind);
    }
}

package se.kvittens.lifecare.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.lifecare.http.Exchange;
import se.kvittens.lifecare.http.Request;

/** What is asked again, how often, and until when. */
class CallsTest {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final String TOKEN = "{\"access_token\": \"t\", \"expires_in\": 36000}";
    private static final Exchange DONE = new Exchange.Response(200, JSON, Optional.of("{}"));
    private static final Exchange UNAVAILABLE = new Exchange.Response(503, Map.of(), Optional.empty());

    private final List<Duration> pauses = new ArrayList<>();
    private Instant now = Instant.parse("2024-10-07T08:00:00Z");
    private int asked;
    private boolean halved;

    @Test
    void what_may_have_arrived_is_asked_again_only_where_twice_does_no_harm() {
        Request post = Request.of(Request.Method.POST, "/messages");

        for (Exchange fault : List.of(broken(Obstacle.Kind.BROKEN_OFF), broken(Obstacle.Kind.TIMED_OUT), UNAVAILABLE)) {
            assertThat(attempts(post, fault)).isEqualTo(1);
            assertThat(attempts(post.withIdempotencyKey("a key of ours"), fault))
                    .isEqualTo(3);
            assertThat(attempts(Request.get("/orders"), fault)).isEqualTo(3);
            assertThat(attempts(Request.of(Request.Method.PUT, "/visits/v"), fault))
                    .isEqualTo(3);
            assertThat(attempts(Request.of(Request.Method.DELETE, "/messages/m"), fault))
                    .isEqualTo(3);
        }
    }

    @Test
    void what_did_not_arrive_is_always_asked_again() {
        assertThat(attempts(Request.of(Request.Method.POST, "/messages"), broken(Obstacle.Kind.UNREACHABLE)))
                .isEqualTo(3);
    }

    @Test
    void what_does_not_pass_is_not_asked_again() {
        assertThat(attempts(Request.get("/orders"), broken(Obstacle.Kind.UNTRUSTED)))
                .isEqualTo(1);
        assertThat(attempts(Request.get("/orders"), broken(Obstacle.Kind.UNREADABLE)))
                .isEqualTo(1);
        assertThat(attempts(Request.get("/orders"), new Exchange.Response(500, Map.of(), Optional.empty())))
                .isEqualTo(1);
    }

    @Test
    void no_attempt_begins_after_the_deadline() {
        RetryPlan plan = new RetryPlan(100, Duration.ofSeconds(1), Duration.ofSeconds(7));
        calls(plan, UNAVAILABLE, 100).call(Request.get("/orders"));

        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
        assertThat(asked).isEqualTo(4);
    }

    @Test
    void pauses_of_our_own_are_spread_and_those_that_are_asked_for_are_not() {
        Exchange busy = new Exchange.Response(429, Map.of("Retry-After", "5"), Optional.empty());
        halved = true;

        calls(usual(), UNAVAILABLE, 9).call(Request.get("/orders"));
        calls(usual(), busy, 9).call(Request.get("/orders"));

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
        Exchange busy =
                new Exchange.Response(429, Map.of("retry-after", "Mon, 07 Oct 2024 07:00:00 GMT"), Optional.empty());

        assertThat(calls(usual(), busy, 1).call(Request.get("/orders")).isAccepted())
                .isTrue();
        assertThat(pauses).containsExactly(Duration.ZERO);
    }

    @Test
    void what_is_neither_seconds_nor_a_date_is_passed_over() {
        Exchange busy = new Exchange.Response(429, Map.of("Retry-After", "soon"), Optional.empty());

        assertThat(calls(usual(), busy, 9).call(Request.get("/orders")))
                .isEqualTo(new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.TOO_MANY_REQUESTS)));
        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void a_token_without_a_length_of_life_is_none() {
        Calls calls = new Calls(
                request -> new Exchange.Response(200, JSON, Optional.of("{\"access_token\": \"t\"}")),
                new Credentials("us", "secret", List.of()),
                patience(usual()));

        assertThat(calls.call(Request.get("/orders")))
                .isEqualTo(new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNREADABLE)));
    }

    @Test
    void the_other_systems_clock_says_how_long_it_is_until_its_date() {
        Exchange busy = new Exchange.Response(
                429,
                Map.of("Retry-After", "Mon, 07 Oct 2024 06:30:07 GMT", "Date", "Mon, 07 Oct 2024 06:30:00 GMT"),
                Optional.empty());

        assertThat(calls(usual(), busy, 1).call(Request.get("/orders")).isAccepted())
                .isTrue();
        assertThat(pauses).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void more_seconds_than_anybody_can_wait_are_not_taken_for_none() {
        Exchange busy = new Exchange.Response(429, Map.of("Retry-After", "99999999999999999999"), Optional.empty());

        assertThat(calls(usual(), busy, 1).call(Request.get("/orders")))
                .isInstanceOfSatisfying(
                        Answer.NotReady.class,
                        later -> assertThat(later.obstacle().after()).contains(Duration.ofSeconds(999_999_999)));
        assertThat(pauses).isEmpty();
    }

    @Test
    void who_is_interrupted_in_a_pause_asks_no_more_and_stays_interrupted() {
        Calls calls = new Calls(
                request -> {
                    asked++;
                    return UNAVAILABLE;
                },
                new Credentials("us", "secret", List.of()),
                new Calls.Patience(usual(), length -> Thread.currentThread().interrupt(), () -> now));

        assertThat(calls.call(Request.get("/orders")))
                .isEqualTo(new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.FAULT)));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void what_must_not_stand_in_an_address_never_leaves() {
        String number = "19000101" + "-0008";
        Map<String, RefusalReason> reasons = Map.of(
                number,
                RefusalReason.PERSONAL_NUMBER,
                number.replace('-', '+'),
                RefusalReason.PERSONAL_NUMBER,
                "",
                RefusalReason.UNKNOWN,
                " ",
                RefusalReason.UNKNOWN,
                "..",
                RefusalReason.UNKNOWN);

        reasons.forEach((id, reason) -> assertThat(calls(usual(), DONE, 1)
                        .call(Request.of(Request.Method.DELETE, "/messages/" + Request.segment(id))))
                .isEqualTo(Answer.refused(reason)));
        assertThat(calls(usual(), DONE, 1)
                        .call(Request.of(Request.Method.POST, "/messages").withIdempotencyKey(number)))
                .isEqualTo(Answer.refused(RefusalReason.PERSONAL_NUMBER));
        assertThat(asked).isZero();
    }

    private int attempts(Request request, Exchange fault) {
        asked = 0;
        calls(usual(), fault, 100).call(request);
        return asked;
    }

    /** Where a fault meets so many requests, and then none. */
    private Calls calls(RetryPlan plan, Exchange fault, int times) {
        return new Calls(
                request -> {
                    if (request.path().equals("/oauth/token")) {
                        return new Exchange.Response(200, JSON, Optional.of(TOKEN));
                    }
                    asked++;
                    return asked <= times ? fault : DONE;
                },
                new Credentials("us", "secret", List.of()),
                patience(plan));
    }

    private Calls.Patience patience(RetryPlan plan) {
        return new Calls.Patience(plan, new Noted(), () -> now);
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

    private static Exchange broken(Obstacle.Kind kind) {
        return new Exchange.Broken(kind);
    }
}

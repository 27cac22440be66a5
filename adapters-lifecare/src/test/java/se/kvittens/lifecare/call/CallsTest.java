package se.kvittens.lifecare.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Transport;
import se.kvittens.transport.retry.Patience;
import se.kvittens.transport.retry.RetryPlan;

/** What is sent, and what is said of it. */
class CallsTest {

    private static final Instant NOW = Instant.parse("2024-10-07T08:00:00Z");
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final Exchange DONE = new Exchange.Response(200, JSON, Optional.of("{}"));
    private static final Exchange TOKEN =
            new Exchange.Response(200, JSON, Optional.of("{\"access_token\": \"t\", \"expires_in\": 36000}"));

    private int asked;

    @Test
    void a_token_without_a_length_of_life_is_none() {
        Exchange token = new Exchange.Response(200, JSON, Optional.of("{\"access_token\": \"t\"}"));

        assertThat(calls(request -> token).call(Request.get("/orders")))
                .isEqualTo(new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNREADABLE)));
    }

    @Test
    void what_stands_in_the_way_is_said_with_how_long_it_lasts() {
        Exchange busy = new Exchange.Response(429, Map.of("Retry-After", "86400"), Optional.empty());

        assertThat(signedIn(busy).call(Request.get("/orders")))
                .isEqualTo(new Answer.NotReady<>(
                        new Obstacle(Obstacle.Kind.TOO_MANY_REQUESTS, Optional.of(Duration.ofDays(1)))));
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

        reasons.forEach((id, reason) -> assertThat(
                        signedIn(DONE).call(Request.of(Request.Method.DELETE, "/messages/" + Request.segment(id))))
                .isEqualTo(Answer.refused(reason)));
        assertThat(signedIn(DONE)
                        .call(Request.of(Request.Method.POST, "/messages").withIdempotencyKey(number)))
                .isEqualTo(Answer.refused(RefusalReason.PERSONAL_NUMBER));
        assertThat(asked).isZero();
    }

    /** What is asked after the token is answered so. */
    private Calls signedIn(Exchange answer) {
        return calls(request -> {
            if (request.path().equals("/oauth/token")) {
                return TOKEN;
            }
            asked++;
            return answer;
        });
    }

    private static Calls calls(Transport transport) {
        RetryPlan plan = new RetryPlan(3, Duration.ofSeconds(1), Duration.ofMinutes(10));
        return new Calls(
                transport, new Credentials("us", "secret", List.of()), new Patience(plan, length -> {}, () -> NOW));
    }
}

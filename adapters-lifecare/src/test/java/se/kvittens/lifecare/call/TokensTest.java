package se.kvittens.lifecare.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Transport;
import se.kvittens.transport.retry.Patience;
import se.kvittens.transport.retry.RetryPlan;

/** How long a token is kept, what is no token, and who waits for one. */
class TokensTest {

    private static final int THREADS = 4;
    private static final Exchange UNAVAILABLE = new Exchange.Response(503, Map.of(), Optional.empty());
    private static final Exchange NO_ENTRY = new Exchange.Response(401, Map.of(), Optional.empty());

    private final AtomicInteger fetches = new AtomicInteger();
    private Instant now = Instant.parse("2024-10-07T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "3600, 3540",
        "121, 61",
        "120, 60",
        "60, 30",
        "1, 1",
        "9223372036854775807, 86340",
        "1e300, 86340",
    })
    void a_token_is_kept_for_its_life_less_a_minute_or_half_of_it_and_a_day_at_most(String life, long seconds) {
        Calls calls = calls(request -> json("{\"access_token\": \"t\", \"expires_in\": " + life + "}"));
        calls.call(Request.get("/orders"));

        now = now.plusSeconds(seconds).minusMillis(501);
        calls.call(Request.get("/orders"));
        assertThat(fetches).hasValue(1);

        now = now.plusMillis(501);
        calls.call(Request.get("/orders"));
        assertThat(fetches).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"access_token\": null, \"expires_in\": 3600}",
                "{\"access_token\": 7, \"expires_in\": 3600}",
                "{\"access_token\": \" \", \"expires_in\": 3600}",
                "{\"access_token\": \"t\", \"expires_in\": 0}",
                "{\"access_token\": \"t\"}",
                "[]",
                ""
            })
    void what_is_no_token_is_not_taken_for_one(String body) {
        assertThat(calls(request -> json(body)).call(Request.get("/orders")))
                .isEqualTo(new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNREADABLE)));
    }

    @Test
    void who_waited_while_another_asked_in_vain_does_not_ask_in_vain_after_it() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        List<Answer<?>> answers = new ArrayList<>();
        Calls calls = calls(request -> {
            awaitAllBut(Thread.currentThread(), threads);
            return UNAVAILABLE;
        });
        for (int number = 0; number < THREADS; number++) {
            threads.add(new Thread(() -> {
                Answer<?> answer = calls.call(Request.get("/orders"));
                synchronized (answers) {
                    answers.add(answer);
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(answers).hasSize(THREADS).containsOnly(new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.FAULT)));
        assertThat(fetches).hasValue(plan().mostAttempts());
    }

    @Test
    void what_was_sent_before_a_new_token_was_needed_may_have_been_done() {
        List<Exchange> answers = new ArrayList<>(List.of(
                new Exchange.Broken(Obstacle.Kind.BROKEN_OFF),
                NO_ENTRY,
                new Exchange.Response(
                        409,
                        Map.of("Content-Type", "application/problem+json"),
                        Optional.of("{\"code\": \"ALREADY_CONFIRMED\"}"))));
        Calls calls = new Calls(
                request -> request.path().equals("/oauth/token") ? token() : answers.remove(0),
                new Credentials("us", "secret", List.of()),
                patience());

        Calls.Called called = calls.repeatable(Request.of(Request.Method.PUT, "/orders/o1/confirmation"));

        assertThat(called.answer()).isInstanceOf(Answer.Refused.class);
        assertThat(called.wasRepeated()).isTrue();
    }

    /** Until each other thread waits at the door, or has gone. */
    private static void awaitAllBut(Thread one, List<Thread> threads) {
        while (threads.stream()
                .filter(thread -> thread != one)
                .map(Thread::getState)
                .anyMatch(state -> state != Thread.State.BLOCKED && state != Thread.State.TERMINATED)) {
            Thread.onSpinWait();
        }
    }

    private Calls calls(Transport tokens) {
        return new Calls(
                request -> {
                    if (request.path().equals("/oauth/token")) {
                        fetches.incrementAndGet();
                        return tokens.send(request);
                    }
                    return json("{}");
                },
                new Credentials("us", "secret", List.of()),
                patience());
    }

    private Patience patience() {
        return new Patience(plan(), length -> {}, () -> now);
    }

    private static RetryPlan plan() {
        return new RetryPlan(3, Duration.ofSeconds(1), Duration.ofMinutes(10));
    }

    private static Exchange token() {
        return json("{\"access_token\": \"t\", \"token_type\": \"Bearer\", \"expires_in\": 3600}");
    }

    private static Exchange json(String body) {
        return new Exchange.Response(200, Map.of("Content-Type", "application/json"), Optional.of(body));
    }
}

package se.kvittens.transport.retry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.transport.http.Exchange;

/** What stands in the way, whoever answers. */
class ObstaclesTest {

    private static final Instant NOW = Instant.parse("2024-10-07T08:00:00Z");

    @ParameterizedTest
    @EnumSource(Obstacle.Kind.class)
    void what_broke_is_what_stood_in_the_way(Obstacle.Kind kind) {
        assertThat(Obstacles.of(new Exchange.Broken(kind), NOW)).contains(Obstacle.of(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "401, SIGN_IN",
        "408, TIMED_OUT",
        "425, FAULT",
        "429, TOO_MANY_REQUESTS",
        "500, FAULT",
        "501, FAULT",
        "502, FAULT",
        "503, FAULT",
        "504, FAULT",
        "599, FAULT"
    })
    void a_status_that_says_that_it_was_not_ready_is_an_obstacle(int status, Obstacle.Kind kind) {
        assertThat(Obstacles.of(response(status, Map.of()), NOW)).contains(Obstacle.of(kind));
    }

    @ParameterizedTest
    @ValueSource(ints = {199, 200, 201, 204, 302, 400, 402, 403, 404, 409, 422, 499, 600})
    void what_says_something_of_the_thing_itself_is_none(int status) {
        assertThat(Obstacles.of(response(status, Map.of("Retry-After", "5")), NOW))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "408, 5, 5",
        "429, 'Mon, 07 Oct 2024 08:00:07 GMT', 7",
        "429, 999999999, 999999999",
        "503, 9999999999, 999999999",
        "503, 99999999999999999999, 999999999",
        "503, 'Mon, 07 Oct 2024 07:59:59 GMT', 0"
    })
    void how_long_it_asks_to_be_left_alone_is_said_too(int status, String after, long seconds) {
        assertThat(Obstacles.of(response(status, Map.of("Retry-After", after)), NOW)
                        .flatMap(Obstacle::after))
                .contains(Duration.ofSeconds(seconds));
    }

    private static Exchange response(int status, Map<String, String> headers) {
        return new Exchange.Response(status, headers, Optional.empty());
    }
}

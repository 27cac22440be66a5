package se.kvittens.lock.neutral;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.answer.Obstacle.Kind;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.locks.LogPage;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.application.locks.Told;
import se.kvittens.domain.opening.CommandProgress.Lost;

/** A gateway is asked how things are, and has each fault that it can have. */
class ReadingFaultsTest {

    private static final String EMPTY_LOG = "{\"events\": [], \"hasMore\": false}";
    private static final String LOCK =
            "{\"id\": \"l-1\", \"reach\": \"online\", \"bolt\": \"locked\", \"battery\": \"good\", \"takesCommands\": true}";

    @TempDir
    Path folder;

    private Faulty faulty;

    @BeforeEach
    void start() {
        faulty = new Faulty(folder);
    }

    @AfterEach
    void stop() {
        faulty.close();
    }

    /** Each with what stands in the way, and how often it is asked. */
    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(Faulty.page(200, "text/html", "<html>Sign in</html>"), Kind.UNREADABLE, 1),
                Arguments.of(Faulty.page(200, "text/plain", EMPTY_LOG), Kind.UNREADABLE, 1),
                Arguments.of(Faulty.json(EMPTY_LOG.substring(1)), Kind.UNREADABLE, 1),
                Arguments.of(Faulty.json(EMPTY_LOG.substring(0, 20)), Kind.UNREADABLE, 1),
                Arguments.of(Faulty.json(""), Kind.UNREADABLE, 1),
                Arguments.of(Faulty.json("[]"), Kind.UNREADABLE, 1),
                Arguments.of(aResponse().withStatus(204), Kind.UNREADABLE, 1),
                Arguments.of(Faulty.page(206, "application/json", EMPTY_LOG), Kind.UNREADABLE, 1),
                Arguments.of(temporaryRedirect("/v1/elsewhere"), Kind.UNREADABLE, 1),
                Arguments.of(Faulty.page(404, "text/html", "<html>No</html>"), Kind.UNREADABLE, 1),
                Arguments.of(Faulty.page(403, "application/problem+json", "{}"), Kind.UNREADABLE, 1),
                Arguments.of(Faulty.page(404, "application/json", "{\"code\": \"x\"}"), Kind.UNREADABLE, 1),
                Arguments.of(Faulty.problem(401, "not-signed-in"), Kind.SIGN_IN, 1),
                Arguments.of(Faulty.problem(500, "broken"), Kind.FAULT, 1),
                Arguments.of(Faulty.problem(503, "unavailable"), Kind.FAULT, 4),
                Arguments.of(aResponse().withStatus(429), Kind.TOO_MANY_REQUESTS, 4),
                Arguments.of(aResponse().withStatus(504), Kind.FAULT, 4),
                Arguments.of(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), Kind.BROKEN_OFF, 4));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void what_stands_in_the_way_is_told(ResponseDefinitionBuilder fault, Kind kind, int times) {
        faulty.answers(fault);

        assertThat(faulty.gateway().log(Optional.empty())).isEqualTo(new Answer.NotReady<>(Obstacle.of(kind)));
        faulty.wire.verify(times, anyRequestedFor(anyUrl()));
        assertThat(faulty.gateway().locks()).isEqualTo(new Answer.NotReady<>(Obstacle.of(kind)));
        assertThat(faulty.gateway().lock(Neutral.NAME.lock("l-1"))).isEqualTo(new Answer.NotReady<>(Obstacle.of(kind)));
        assertThat(faulty.gateway().progress(Faulty.UNLOCK, Optional.empty())).isEqualTo(new Lost());
    }

    @ParameterizedTest
    @CsvSource({"403,FORBIDDEN", "404,UNKNOWN", "410,UNKNOWN", "400,INVALID", "422,INVALID"})
    void what_the_gateway_refuses_is_refused_without_its_persons(int status, RefusalReason reason) {
        faulty.answers(Faulty.problem(status, "of-its-own"));

        assertThat(faulty.gateway().log(Optional.of(new LogPlace("c-1"))))
                .isEqualTo(new Answer.Refused<>(reason, "Of ******."));
        faulty.wire.verify(1, getRequestedFor(urlEqualTo("/v1/events?after=c-1")));
    }

    @Test
    void a_storm_passes() {
        storm(Faulty.problem(503, "unavailable"), Faulty.json(EMPTY_LOG));

        assertThat(faulty.gateway().log(Optional.empty()))
                .isEqualTo(Answer.accepted(new LogPage(Told.NOTHING, Optional.empty(), false)));
        faulty.wire.verify(3, anyRequestedFor(anyUrl()));
        assertThat(faulty.us.pauses).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
    }

    @Test
    void a_storm_that_lasts_says_how_long_it_wants_to_be_left_alone() {
        faulty.answers(Faulty.problem(429, "too-many").withHeader("Retry-After", "3600"));

        assertThat(faulty.gateway().locks())
                .isEqualTo(
                        new Answer.NotReady<>(new Obstacle(Kind.TOO_MANY_REQUESTS, Optional.of(Duration.ofHours(1)))));
        faulty.wire.verify(1, anyRequestedFor(anyUrl()));
        assertThat(faulty.us.pauses).isEmpty();
    }

    @Test
    void a_gateway_that_is_gone_is_out_of_reach() {
        faulty.wire.stop();

        assertThat(faulty.gateway().locks()).isEqualTo(new Answer.NotReady<>(Obstacle.of(Kind.UNREACHABLE)));
    }

    @Test
    void a_token_is_changed_by_changing_its_file() {
        faulty.wire.stubFor(any(anyUrl()).willReturn(Faulty.json(EMPTY_LOG)));
        faulty.wire.stubFor(any(anyUrl())
                .withHeader("Authorization", equalTo("Bearer old"))
                .willReturn(Faulty.problem(401, "not-signed-in")));
        Neutral.write(faulty.us.token, "old");

        assertThat(faulty.gateway().log(Optional.empty())).isEqualTo(new Answer.NotReady<>(Obstacle.of(Kind.SIGN_IN)));
        faulty.wire.verify(1, anyRequestedFor(anyUrl()));
        Neutral.write(faulty.us.token, "new");

        assertThat(faulty.gateway().log(Optional.empty()).isAccepted()).isTrue();
    }

    @Test
    void without_a_token_nothing_is_asked() {
        Neutral.write(faulty.us.token, "");

        assertThat(faulty.gateway().locks()).isEqualTo(new Answer.NotReady<>(Obstacle.of(Kind.SIGN_IN)));
        faulty.wire.verify(0, anyRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"events\": [], \"hasMore\": true}",
                "{\"events\": [], \"next\": \"c-1\", \"hasMore\": true}",
                "{\"events\": [], \"next\": 1, \"hasMore\": false}",
                "{\"events\": []}",
                "{\"events\": [], \"hasMore\": \"no\"}",
                "{\"events\": {}, \"hasMore\": false}",
                "{\"hasMore\": false}"
            })
    void a_log_that_would_be_read_for_ever_or_is_none_is_unreadable(String page) {
        faulty.answers(Faulty.json(page));

        assertThat(faulty.gateway().log(Optional.of(new LogPlace("c-1"))))
                .isEqualTo(new Answer.NotReady<>(Obstacle.of(Kind.UNREADABLE)));
    }

    @Test
    void where_nothing_is_new_the_place_stays() {
        faulty.answers(Faulty.json(EMPTY_LOG));
        Optional<LogPlace> place = Optional.of(new LogPlace("c/1 ö+&"));

        assertThat(faulty.gateway().log(place)).isEqualTo(Answer.accepted(new LogPage(Told.NOTHING, place, false)));
        faulty.wire.verify(getRequestedFor(urlEqualTo("/v1/events?after=c%2F1%20%C3%B6%2B%26")));
    }

    @Test
    void another_lock_than_the_one_that_was_asked_for_is_no_answer() {
        faulty.answers(Faulty.json(LOCK));

        assertThat(faulty.gateway().lock(Neutral.NAME.lock("l-1")).isAccepted()).isTrue();
        assertThat(faulty.gateway().lock(Neutral.NAME.lock("l-2")))
                .isEqualTo(new Answer.NotReady<>(Obstacle.of(Kind.UNREADABLE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"online", "locked", "good", "true"})
    void a_word_that_is_not_known_makes_no_lock(String word) {
        faulty.answers(Faulty.json("{\"locks\": [%s, %s]}".formatted(LOCK, LOCK.replace(word, "17"))));

        assertThat(faulty.gateway().locks()).isEqualTo(new Answer.NotReady<>(Obstacle.of(Kind.UNREADABLE)));
    }

    /** Twice the one, then the other. */
    private void storm(ResponseDefinitionBuilder before, ResponseDefinitionBuilder after) {
        faulty.wire.stubFor(any(anyUrl())
                .inScenario("storm")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(before)
                .willSetStateTo("again"));
        faulty.wire.stubFor(any(anyUrl())
                .inScenario("storm")
                .whenScenarioStateIs("again")
                .willReturn(before)
                .willSetStateTo("over"));
        faulty.wire.stubFor(
                any(anyUrl()).inScenario("storm").whenScenarioStateIs("over").willReturn(after));
    }
}

package se.kvittens.lifecare.fault;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.visiting.SendVisits;
import se.kvittens.application.visiting.Sent;
import se.kvittens.lifecare.wiring.Lifecare;
import se.kvittens.transport.http.Connection;

/** Visits go out, and the other system has each fault that it can have: nothing is lost, and nothing loops. */
class SendingFaultsTest {

    private static final String TAKEN = "{\"standing\": \"CURRENT\"}";

    private Server server;

    @BeforeEach
    void start() {
        server = new Server();
        server.wire.stubFor(put(urlMatching("/visits/.*")).willReturn(Server.json(TAKEN)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void without_a_fault_all_are_accepted_each_by_one_request() {
        assertThat(send(5)).isEqualTo(new Sent(5, List.of(), List.of()));
        server.wire.verify(5, putRequestedFor(urlMatching("/visits/v[1-5]")));
        server.wire.verify(1, postRequestedFor(urlEqualTo("/oauth/token")));
    }

    @Test
    void what_is_refused_is_listed_with_its_reason_and_asked_for_once() {
        answer("v2", Server.problem(409, "TAKEN"));
        answer("v4", Server.problem(422, "SOMETHING_NEW"));

        Sent sent = send(5);

        assertThat(sent.accepted()).isEqualTo(3);
        assertThat(sent.refused())
                .extracting(each -> each.visit().visit().id().value(), Sent.Refused::reason, Sent.Refused::detail)
                .containsExactly(
                        tuple("v2", RefusalReason.TAKEN, "Se over."), tuple("v4", RefusalReason.INVALID, "Se over."));
        assertThat(sent.waiting()).isEmpty();
        server.wire.verify(1, putRequestedFor(urlEqualTo("/visits/v2")));
    }

    /** Each with what stands in the way, and how often it is asked. */
    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(page("text/html", "<html>Sign in</html>"), Obstacle.Kind.UNREADABLE, 1),
                Arguments.of(page("application/json", "{\"standing\": \"CUR"), Obstacle.Kind.UNREADABLE, 1),
                Arguments.of(page("application/json", "{\"standing\": \"ELSEWHERE\"}"), Obstacle.Kind.UNREADABLE, 1),
                Arguments.of(page("application/json", ""), Obstacle.Kind.UNREADABLE, 1),
                Arguments.of(page("application/json;charset=no-such", TAKEN), Obstacle.Kind.UNREADABLE, 1),
                Arguments.of(aResponse().withStatus(403).withBody("<html>No</html>"), Obstacle.Kind.UNREADABLE, 1),
                Arguments.of(aResponse().withStatus(500), Obstacle.Kind.FAULT, 1),
                Arguments.of(aResponse().withStatus(501), Obstacle.Kind.FAULT, 1),
                Arguments.of(aResponse().withStatus(503), Obstacle.Kind.FAULT, 4),
                Arguments.of(aResponse().withStatus(429), Obstacle.Kind.TOO_MANY_REQUESTS, 4),
                Arguments.of(aResponse().withStatus(408), Obstacle.Kind.TIMED_OUT, 4));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void what_was_not_taken_waits_and_can_be_sent_again(
            ResponseDefinitionBuilder fault, Obstacle.Kind kind, int attempts) {
        answer("v2", fault);

        Sent sent = send(3);

        assertThat(sent.accepted()).isEqualTo(2);
        assertThat(sent.refused()).isEmpty();
        assertThat(sent.waiting())
                .containsExactly(new Sent.Waiting(Bodies.visits(2).get(1), Obstacle.of(kind)));
        server.wire.verify(attempts, putRequestedFor(urlEqualTo("/visits/v2")));

        answer("v2", Server.json(TAKEN));
        List<Sent.Waiting> waiting = sent.waiting();
        assertThat(new SendVisits(server.us.visits())
                        .send(waiting.stream().map(Sent.Waiting::visit).toList())
                        .accepted())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void a_connection_that_breaks_is_tried_four_times_and_then_the_visit_waits(Fault fault) {
        answer("v2", aResponse().withFault(fault));

        Sent sent = send(3);

        assertThat(sent.accepted()).isEqualTo(2);
        assertThat(sent.refused()).isEmpty();
        assertThat(sent.waiting())
                .extracting(Sent.Waiting::obstacle)
                .containsExactly(Obstacle.of(Obstacle.Kind.BROKEN_OFF));
        server.wire.verify(4, putRequestedFor(urlEqualTo("/visits/v2")));
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 503, 504, 425, 408, 429})
    void what_passes_is_tried_again_after_growing_pauses(int status) {
        firstThen("/visits/v1", aResponse().withStatus(status), 3, Server.json(TAKEN));

        assertThat(send(1).accepted()).isEqualTo(1);
        assertThat(server.waits.pauses())
                .containsExactly(Duration.ofMillis(500), Duration.ofMillis(1000), Duration.ofMillis(2000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "Mon, 07 Oct 2024 08:00:07 GMT"})
    void the_other_system_says_how_long_to_wait(String retryAfter) {
        firstThen(
                "/visits/v1", aResponse().withStatus(429).withHeader("Retry-After", retryAfter), 1, Server.json(TAKEN));

        assertThat(send(1).accepted()).isEqualTo(1);
        assertThat(server.waits.pauses()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void who_asks_for_more_time_than_there_is_gets_no_second_request() {
        answer("v1", aResponse().withStatus(429).withHeader("Retry-After", "3600"));

        assertThat(send(1).waiting())
                .extracting(Sent.Waiting::obstacle)
                .containsExactly(new Obstacle(Obstacle.Kind.TOO_MANY_REQUESTS, Optional.of(Duration.ofSeconds(3600))));
        assertThat(server.waits.pauses()).isEmpty();
        server.wire.verify(1, putRequestedFor(urlEqualTo("/visits/v1")));
    }

    @Test
    void after_three_faults_in_a_row_the_rest_waits_unasked() {
        server.wire.stubFor(
                put(urlMatching("/visits/.*")).willReturn(aResponse().withStatus(500)));

        Sent sent = send(1000);

        assertThat(sent.accepted()).isZero();
        assertThat(sent.waiting()).hasSize(1000);
        server.wire.verify(3, putRequestedFor(urlMatching("/visits/.*")));
    }

    @Test
    void a_server_that_hangs_is_left_and_the_visit_waits() {
        answer("v2", Server.json(TAKEN).withFixedDelay(60_000));
        try (Lifecare impatient = Lifecare.open(
                Server.settings(Connection.to(URI.create(server.wire.baseUrl()))
                        .within(Duration.ofSeconds(5), Duration.ofMillis(400))),
                server.waits.patience())) {
            Sent sent = new SendVisits(impatient.visits()).send(Bodies.visits(2));

            assertThat(sent.waiting())
                    .extracting(each -> each.visit().visit().id().value(), Sent.Waiting::obstacle)
                    .contains(tuple("v2", Obstacle.of(Obstacle.Kind.TIMED_OUT)));
            assertThat(sent.accepted() + sent.waiting().size()).isEqualTo(2);
        }
    }

    @Test
    void a_redirect_is_not_followed() {
        answer("v1", temporaryRedirect("/elsewhere"));
        server.wire.stubFor(any(urlEqualTo("/elsewhere")).willReturn(Server.json(TAKEN)));

        assertThat(send(1).waiting())
                .extracting(Sent.Waiting::obstacle)
                .containsExactly(Obstacle.of(Obstacle.Kind.UNREADABLE));
        server.wire.verify(0, putRequestedFor(urlEqualTo("/elsewhere")));
    }

    @Test
    void a_token_that_is_not_accepted_is_fetched_anew_once() {
        server.wire.stubFor(post("/oauth/token")
                .inScenario("token")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("second")
                .willReturn(Server.token("old")));
        server.wire.stubFor(post("/oauth/token")
                .inScenario("token")
                .whenScenarioStateIs("second")
                .willReturn(Server.token("new")));
        server.wire.stubFor(put(urlEqualTo("/visits/v1"))
                .withHeader("Authorization", equalTo("Bearer old"))
                .willReturn(aResponse().withStatus(401)));

        assertThat(send(2).accepted()).isEqualTo(2);
        server.wire.verify(2, postRequestedFor(urlEqualTo("/oauth/token")));
        server.wire.verify(2, putRequestedFor(urlEqualTo("/visits/v1")));
        server.wire.verify(1, putRequestedFor(urlEqualTo("/visits/v2")));
    }

    @Test
    void where_no_token_is_accepted_there_is_no_loop() {
        server.wire.stubFor(
                put(urlMatching("/visits/.*")).willReturn(aResponse().withStatus(401)));

        Sent sent = send(9);

        assertThat(sent.waiting()).hasSize(9);
        assertThat(sent.waiting().get(0).obstacle()).isEqualTo(Obstacle.of(Obstacle.Kind.SIGN_IN));
        server.wire.verify(6, putRequestedFor(urlMatching("/visits/.*")));
    }

    @Test
    void wrong_credentials_send_nothing() {
        server.wire.stubFor(post("/oauth/token").willReturn(Server.problem(401, "SIGN_IN")));

        assertThat(send(1).waiting())
                .extracting(Sent.Waiting::obstacle)
                .containsExactly(Obstacle.of(Obstacle.Kind.SIGN_IN));
        server.wire.verify(0, putRequestedFor(anyUrl()));
    }

    @Test
    void a_token_is_kept_until_a_minute_before_its_end() {
        send(1);
        server.waits.pass(Duration.ofSeconds(3539));
        send(1);
        server.wire.verify(1, postRequestedFor(urlEqualTo("/oauth/token")));

        server.waits.pass(Duration.ofSeconds(1));
        send(1);
        server.wire.verify(2, postRequestedFor(urlEqualTo("/oauth/token")));
    }

    @Test
    void each_request_says_who_asks_and_what_is_understood() {
        send(1);

        server.wire.verify(putRequestedFor(urlEqualTo("/visits/v1"))
                .withHeader("Accept", equalTo("application/json, application/problem+json"))
                .withHeader("User-Agent", equalTo("kvittens"))
                .withHeader("Content-Type", equalTo("application/json"))
                .withHeader("Authorization", equalTo("Bearer " + Server.TOKEN)));
    }

    private Sent send(int visits) {
        return new SendVisits(server.us.visits()).send(Bodies.visits(visits));
    }

    private void answer(String visit, ResponseDefinitionBuilder answer) {
        server.wire.stubFor(put(urlEqualTo("/visits/" + visit)).willReturn(answer));
    }

    /** So many times the first, and then the other. */
    private void firstThen(String path, ResponseDefinitionBuilder first, int times, ResponseDefinitionBuilder then) {
        for (int time = 0; time <= times; time++) {
            MappingBuilder mapping = put(urlEqualTo(path))
                    .inScenario("first")
                    .whenScenarioStateIs(time == 0 ? Scenario.STARTED : "" + time)
                    .willSetStateTo("" + (time + 1));
            server.wire.stubFor(mapping.willReturn(time < times ? first : then));
        }
    }

    private static ResponseDefinitionBuilder page(String type, String body) {
        return okForContentType(type, body).withBody(body.getBytes(StandardCharsets.UTF_8));
    }
}

package se.kvittens.lock.seam;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.CommandProgress.Failed;
import se.kvittens.domain.opening.CommandProgress.Lost;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.lock.wiring.SeamLocks;
import se.kvittens.transport.http.Connection;

/** Bad days, over HTTP. */
class SeamFaultsTest {

    private static final String LOCKS = "/locks/list";
    private static final String UNLOCK = "/locks/unlock_door";
    private static final String NO_LOCKS = "{\"locks\": [], \"devices\": [], \"ok\": true}";
    private static final String OLD = "seam_key_that_was_in_use";
    private static final String NEW = "seam_key_in_use";

    @TempDir
    Path folder;

    private final List<Duration> pauses = new ArrayList<>();
    private WireMockServer wire;
    private SeamLocks locks;

    @BeforeEach
    void connected() {
        wire = new WireMockServer(WireMockConfiguration.options()
                .dynamicPort()
                .bindAddress("127.0.0.1")
                .jettyStopTimeout(100L));
        wire.start();
        locks = SeamLocks.open(
                new SeamLocks.Settings(
                        Seam.NAME,
                        Connection.to(URI.create(wire.baseUrl())).within(Duration.ofSeconds(5), Duration.ofSeconds(5)),
                        Seam.secrets(folder, "key", OLD),
                        Seam.secrets(folder, "signing")),
                Seam.patience(pauses));
    }

    @AfterEach
    void left() {
        locks.close();
        wire.stop();
    }

    @Test
    void a_key_that_was_changed_in_its_file_is_tried_at_once() {
        answers(LOCKS, json(401, "{\"error\": {\"type\": \"unauthorized\"}, \"ok\": false}"));
        wire.stubFor(post(LOCKS)
                .withHeader("Authorization", equalTo("Bearer " + NEW))
                .willReturn(json(200, NO_LOCKS)));
        assertThat(gateway().locks()).isEqualTo(notReady(Obstacle.Kind.SIGN_IN));
        wire.verify(1, postRequestedFor(urlEqualTo(LOCKS)));

        changeKeyWhileItIsRefused();

        assertThat(gateway().locks()).isEqualTo(Answer.accepted(List.of()));
        wire.verify(2, postRequestedFor(urlEqualTo(LOCKS)).withHeader("Authorization", equalTo("Bearer " + OLD)));
        wire.verify(1, postRequestedFor(urlEqualTo(LOCKS)).withHeader("Authorization", equalTo("Bearer " + NEW)));
    }

    /** The file is read for the call, and anew when the key is refused: between the two it changes. */
    private void changeKeyWhileItIsRefused() {
        wire.addMockServiceRequestListener((request, response) -> Seam.secrets(folder, "key", NEW, OLD));
    }

    @Test
    void a_command_with_a_key_that_is_refused_is_not_sent_again_with_another() {
        answers(UNLOCK, json(401, "{\"error\": {\"type\": \"unauthorized\"}, \"ok\": false}"));
        changeKeyWhileItIsRefused();

        assertThat(gateway().send(Seam.command("d", LockAction.UNLOCK)))
                .isEqualTo(new Failed(CommandFault.NOT_ALLOWED));
        wire.verify(1, postRequestedFor(urlEqualTo(UNLOCK)));
    }

    @Test
    void who_asks_too_often_waits_as_long_as_he_is_told() {
        wire.stubFor(post(LOCKS)
                .inScenario("storm")
                .willReturn(json(429, "{}").withHeader("Retry-After", "7"))
                .willSetStateTo("over"));
        wire.stubFor(post(LOCKS).inScenario("storm").whenScenarioStateIs("over").willReturn(json(200, NO_LOCKS)));

        assertThat(gateway().locks().isAccepted()).isTrue();
        assertThat(pauses).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void a_storm_is_not_ready_after_four_attempts_and_a_command_in_it_after_one() {
        answers(LOCKS, aResponse().withStatus(503));
        answers(UNLOCK, aResponse().withStatus(503).withHeader("Retry-After", "1"));

        assertThat(gateway().locks()).isEqualTo(notReady(Obstacle.Kind.FAULT));
        wire.verify(4, postRequestedFor(urlEqualTo(LOCKS)));
        assertThat(gateway().send(Seam.command("d", LockAction.UNLOCK))).isEqualTo(new Lost());
        wire.verify(1, postRequestedFor(urlEqualTo(UNLOCK)));
    }

    @Test
    void a_page_to_sign_in_at_is_not_taken_for_no_locks() {
        answers(LOCKS, aResponse().withHeader("Content-Type", "text/html").withBody("<html>Sign in</html>"));

        assertThat(gateway().locks()).isEqualTo(notReady(Obstacle.Kind.UNREADABLE));
    }

    @Test
    void half_an_answer_is_none() {
        answers(LOCKS, json(200, "{\"locks\": [{\"device_id\": \"d\"}"));

        assertThat(gateway().locks()).isEqualTo(notReady(Obstacle.Kind.UNREADABLE));
    }

    @ParameterizedTest
    @EnumSource
    void a_command_whose_answer_breaks_off_was_sent_once_and_may_be_done(Fault fault) {
        answers(UNLOCK, aResponse().withFault(fault));

        assertThat(gateway().send(Seam.command("d", LockAction.UNLOCK))).isEqualTo(new Lost());
        wire.verify(1, postRequestedFor(urlEqualTo(UNLOCK)));
    }

    @Test
    void a_command_to_nobody_was_not_sent() {
        wire.stop();

        assertThat(gateway().send(Seam.command("d", LockAction.UNLOCK))).isEqualTo(new Failed(CommandFault.NOT_SENT));
    }

    @Test
    void a_redirection_is_not_followed() {
        answers(UNLOCK, aResponse().withStatus(307).withHeader("Location", "/elsewhere"));

        assertThat(gateway().send(Seam.command("d", LockAction.UNLOCK))).isEqualTo(new Lost());
        wire.verify(0, postRequestedFor(urlEqualTo("/elsewhere")));
    }

    private LockGateway gateway() {
        return locks.gateway();
    }

    private void answers(String path, ResponseDefinitionBuilder answer) {
        wire.stubFor(post(path).willReturn(answer));
    }

    private static ResponseDefinitionBuilder json(int status, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json; charset=utf-8")
                .withBody(body);
    }

    private static <T> Answer<T> notReady(Obstacle.Kind kind) {
        return new Answer.NotReady<>(Obstacle.of(kind));
    }
}

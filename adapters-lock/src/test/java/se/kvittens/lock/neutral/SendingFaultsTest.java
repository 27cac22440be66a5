package se.kvittens.lock.neutral;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.nio.file.Path;
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
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.CommandProgress.Accepted;
import se.kvittens.domain.opening.CommandProgress.Confirmed;
import se.kvittens.domain.opening.CommandProgress.Failed;
import se.kvittens.domain.opening.CommandProgress.Lost;
import se.kvittens.domain.opening.CommandProgress.Unconfirmed;
import se.kvittens.domain.opening.LockCommand;
import se.kvittens.lock.stub.StubServer;

/** A door is asked to open, and the gateway has each fault that it can have: it is asked once, and nothing is made up. */
class SendingFaultsTest {

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

    @Test
    void it_says_what_is_to_be_done_and_until_when() {
        faulty.answers(Faulty.json(Faulty.state("\"state\": \"pending\"")));

        assertThat(faulty.gateway().send(Faulty.UNLOCK)).isEqualTo(new Accepted(Optional.empty()));
        faulty.wire.verify(
                1,
                postRequestedFor(urlEqualTo("/v1/locks/l-1/commands/c-1"))
                        .withHeader("Authorization", equalTo("Bearer " + StubServer.TOKEN))
                        .withRequestBody(
                                equalToJson("{\"action\": \"unlock\", \"expires\": \"2026-03-29T01:00:30Z\"}")));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(Faulty.problem(404, "unknown-lock"), new Failed(CommandFault.UNKNOWN_LOCK)),
                Arguments.of(Faulty.problem(403, "not-allowed"), new Failed(CommandFault.NOT_ALLOWED)),
                Arguments.of(aResponse().withStatus(401), new Failed(CommandFault.NOT_ALLOWED)),
                Arguments.of(Faulty.problem(409, "taken"), new Failed(CommandFault.REFUSED)),
                Arguments.of(Faulty.problem(400, "invalid"), new Failed(CommandFault.REFUSED)),
                Arguments.of(Faulty.problem(429, "too-many"), new Failed(CommandFault.REFUSED)),
                Arguments.of(Faulty.problem(503, "unavailable"), new Failed(CommandFault.REFUSED)),
                Arguments.of(Faulty.problem(408, "timed-out"), new Lost()),
                Arguments.of(Faulty.problem(500, "broken"), new Lost()),
                Arguments.of(aResponse().withStatus(503), new Lost()),
                Arguments.of(aResponse().withStatus(502), new Lost()),
                Arguments.of(aResponse().withStatus(504), new Lost()),
                Arguments.of(aResponse().withStatus(429), new Lost()),
                Arguments.of(Faulty.page(403, "text/html", "<html>No</html>"), new Lost()),
                Arguments.of(Faulty.page(200, "text/html", "<html>Sign in</html>"), new Lost()),
                Arguments.of(temporaryRedirect("/v1/locks/l-1/commands/c-1"), new Lost()),
                Arguments.of(aResponse().withFixedDelay(7_000), new Lost()),
                Arguments.of(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), new Lost()),
                Arguments.of(aResponse().withFault(Fault.EMPTY_RESPONSE), new Lost()),
                Arguments.of(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK), new Lost()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatever_becomes_of_it_it_is_sent_once(ResponseDefinitionBuilder fault, CommandProgress progress) {
        faulty.answers(fault);

        assertThat(faulty.gateway().send(Faulty.UNLOCK)).isEqualTo(progress);
        faulty.wire.verify(1, anyRequestedFor(anyUrl()));
        assertThat(faulty.us.pauses).isEmpty();
    }

    @Test
    void a_gateway_that_is_gone_has_not_heard_of_it() {
        faulty.wire.stop();

        assertThat(faulty.gateway().send(Faulty.UNLOCK)).isEqualTo(new Failed(CommandFault.NOT_SENT));
    }

    @Test
    void without_a_token_it_is_not_sent() {
        Neutral.write(faulty.us.token, "");

        assertThat(faulty.gateway().send(Faulty.UNLOCK)).isEqualTo(new Failed(CommandFault.NOT_SENT));
        assertThat(faulty.gateway().progress(Faulty.UNLOCK, Optional.empty())).isEqualTo(new Lost());
        faulty.wire.verify(0, anyRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @CsvSource({
        "offline,OFFLINE",
        "jammed,JAMMED",
        "unknown-lock,UNKNOWN_LOCK",
        "not-remote,NOT_REMOTE",
        "not-allowed,NOT_ALLOWED",
        "expired,EXPIRED",
        "busy,BUSY",
        "refused,REFUSED",
        "a-word-of-its-own,REFUSED"
    })
    void why_it_was_not_done_is_told(String code, CommandFault fault) {
        says("\"state\": \"failed\", \"code\": \"" + code + "\"", new Failed(fault));
    }

    @Test
    void what_the_lock_confirmed_is_confirmed_and_nothing_else_is() {
        says("\"state\": \"confirmed\", \"event\": \"e-1\"", new Confirmed());
        says("\"state\": \"confirmed\"", new Unconfirmed());
        says("\"state\": \"done-unconfirmed\", \"event\": \"e-1\"", new Unconfirmed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"state\": \"success\"",
                "\"state\": \"Confirmed\", \"event\": \"e-1\"",
                "\"state\": true",
                "\"ok\": true",
                "\"state\": \"failed\"",
                "\"state\": \"failed\", \"code\": 7",
                "\"state\": \"confirmed\", \"event\": 7",
                "\"state\": \"pending\", \"state\": \"confirmed\""
            })
    void a_success_in_other_words_is_none(String more) {
        says(more, new Lost());
    }

    @ParameterizedTest
    @ValueSource(strings = {"c-1", "l-1", "unlock"})
    void what_became_of_another_command_says_nothing(String name) {
        String confirmed = Faulty.state("\"state\": \"confirmed\", \"event\": \"e-1\"");

        saysBody(confirmed.replace(name, "lock"), new Lost());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"ok\": true}", "{\"status\": \"success\"}", "true", ""})
    void a_gateway_that_says_that_all_is_well_has_said_nothing(String body) {
        saysBody(body, new Lost());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", " .. "})
    void a_name_that_leads_astray_is_of_no_lock_and_nobody_is_asked(String device) {
        LockId lock = Neutral.NAME.lock(device);

        assertThat(faulty.gateway().lock(lock)).isEqualTo(Answer.refused(RefusalReason.UNKNOWN));
        assertThat(faulty.gateway().send(Faulty.command("c-1", device)))
                .isEqualTo(new Failed(CommandFault.UNKNOWN_LOCK));
        faulty.wire.verify(0, anyRequestedFor(anyUrl()));
    }

    @Test
    void a_lock_of_another_gateway_is_unknown_and_nobody_is_asked() {
        LockId lock = new GatewayName("neutral-2").lock("l-1");
        LockCommand command =
                new LockCommand(new CommandId("c-1"), lock, Faulty.UNLOCK.action(), Faulty.UNLOCK.expires());

        assertThat(faulty.gateway().lock(lock)).isEqualTo(Answer.refused(RefusalReason.UNKNOWN));
        assertThat(faulty.gateway().send(command)).isEqualTo(new Failed(CommandFault.UNKNOWN_LOCK));
        assertThat(faulty.gateway().progress(command, Optional.empty())).isEqualTo(new Lost());
        faulty.wire.verify(0, anyRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ".."})
    void a_command_whose_name_leads_astray_is_not_sent(String id) {
        assertThat(faulty.gateway().send(Faulty.command(id, "l-1"))).isEqualTo(new Failed(CommandFault.NOT_SENT));
        assertThat(faulty.gateway().progress(Faulty.command(id, "l-1"), Optional.empty()))
                .isEqualTo(new Lost());
        faulty.wire.verify(0, anyRequestedFor(anyUrl()));
    }

    @Test
    void names_are_encoded_whatever_they_hold() {
        faulty.answers(aResponse().withStatus(404));

        assertThat(faulty.gateway().send(Faulty.command("c/1?x#y", "../ö 1%"))).isEqualTo(new Lost());
        faulty.wire.verify(1, postRequestedFor(urlEqualTo("/v1/locks/..%2F%C3%B6%201%25/commands/c%2F1%3Fx%23y")));
    }

    private void says(String more, CommandProgress progress) {
        saysBody(Faulty.state(more), progress);
    }

    /** When it is sent, and when it is asked for later. */
    private void saysBody(String body, CommandProgress progress) {
        faulty.answers(Faulty.json(body));
        assertThat(faulty.gateway().send(Faulty.UNLOCK)).isEqualTo(progress);
        assertThat(faulty.gateway().progress(Faulty.UNLOCK, Optional.of("any"))).isEqualTo(progress);
    }
}

package se.kvittens.lock.seam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.CommandProgress.Accepted;
import se.kvittens.domain.opening.CommandProgress.Failed;
import se.kvittens.domain.opening.CommandProgress.Lost;
import se.kvittens.domain.opening.CommandProgress.Unconfirmed;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.Request;

/** What a lock is asked, once, and what is made of each answer. */
class CommandsTest {

    private static final String PENDING = """
            {"ok": true, "action_attempt": {"action_attempt_id": "a-1", "action_type": "UNLOCK_DOOR", "status": "pending",
             "result": null, "error": null}}""";

    @TempDir
    Path folder;

    private final List<Request> asked = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"UNLOCK, /locks/unlock_door", "LOCK, /locks/lock_door"})
    void each_action_is_a_call_of_its_own_with_the_device_alone(LockAction action, String path) {
        send(action, StubSeam.error(500, "internal_server_error"));

        assertThat(asked).singleElement().satisfies(request -> {
            assertThat(request.method()).isEqualTo(Request.Method.POST);
            assertThat(request.path()).isEqualTo(path);
            assertThat(request.headers()).isEqualTo(Map.of("Authorization", "Bearer seam_key_in_use"));
            assertThat(request.body()).contains(Request.Body.json("{\"device_id\":\"d-1\"}"));
            assertThat(request.isRepeatable()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_breaks_off_is_sent_once_and_lost_where_it_may_have_arrived(Obstacle.Kind kind) {
        CommandProgress progress = send(LockAction.UNLOCK, new Exchange.Broken(kind));

        boolean neverArrived = kind == Obstacle.Kind.UNREACHABLE || kind == Obstacle.Kind.UNTRUSTED;
        assertThat(progress).isEqualTo(neverArrived ? new Failed(CommandFault.NOT_SENT) : new Lost());
        assertThat(asked).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 500, 502, 503, 504, 301, 302, 204})
    void what_is_not_answered_is_sent_once_and_may_be_done(int status) {
        assertThat(send(LockAction.UNLOCK, page(status))).isEqualTo(new Lost());
        assertThat(asked).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "401, unauthorized, NOT_ALLOWED",
        "403, forbidden, NOT_ALLOWED",
        "404, device_not_found, UNKNOWN_LOCK",
        "400, device_offline, OFFLINE",
        "400, device_disconnected, OFFLINE",
        "400, account_disconnected, OFFLINE",
        "400, ttlock_lock_not_paired_to_gateway, NOT_REMOTE",
        "400, invalid_input, REFUSED",
        "422, a_type_of_next_year, REFUSED",
        "429, rate_limit_exceeded, REFUSED"
    })
    void what_seam_itself_refuses_is_not_done(int status, String type, CommandFault fault) {
        assertThat(send(LockAction.UNLOCK, StubSeam.error(status, type))).isEqualTo(new Failed(fault));
        assertThat(asked).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409, 422})
    void a_no_of_somebody_between_us_and_seam_is_not_taken_for_one(int status) {
        assertThat(send(LockAction.UNLOCK, page(status))).isEqualTo(new Lost());
        assertThat(send(LockAction.UNLOCK, StubSeam.answer(status, "{\"error\": \"no\"}")))
                .isEqualTo(new Lost());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"ok\": true}",
                "{\"action_attempt\": {\"status\": \"pending\", \"action_type\": \"UNLOCK_DOOR\"}}",
                "{\"action_attempt\": {\"action_attempt_id\": \"a\", \"action_type\": \"LOCK_DOOR\", \"status\": \"success\"}}",
                "{\"action_attempt\": {\"action_attempt_id\": \"a\", \"action_type\": \"UNLOCK_DOOR\", \"status\": \"soon\"}}",
                "{\"action_attempt\": {\"action_attempt_id\": \"a\", \"action_type\": \"UNLOCK_DOOR\"}}"
            })
    void a_yes_that_can_not_be_understood_may_be_one(String answer) {
        assertThat(send(LockAction.UNLOCK, StubSeam.answer(200, answer))).isEqualTo(new Lost());
    }

    @Test
    void a_page_to_sign_in_at_is_no_yes() {
        assertThat(send(LockAction.UNLOCK, page(200))).isEqualTo(new Lost());
    }

    @Test
    void what_is_pending_is_followed_by_the_name_of_the_attempt() {
        assertThat(send(LockAction.UNLOCK, StubSeam.answer(200, PENDING))).isEqualTo(new Accepted(Optional.of("a-1")));
        assertThat(progress("a-1", PENDING)).isEqualTo(new Accepted(Optional.of("a-1")));
        assertThat(progress("a-2", PENDING)).isEqualTo(new Lost());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "{\"was_confirmed_by_device\": false}",
                "{\"was_confirmed_by_device\": null}",
                "{\"was_confirmed_by_device\": \"true\"}"
            })
    void a_success_of_which_the_lock_has_said_nothing_is_unconfirmed(String result) {
        String done = PENDING.replace("pending", "success").replace("\"result\": null", "\"result\": " + result);

        assertThat(progress("a-1", done)).isEqualTo(new Unconfirmed());
    }

    @ParameterizedTest
    @CsvSource({
        "device_not_found, UNKNOWN_LOCK",
        "device_removed, UNKNOWN_LOCK",
        "device_offline, OFFLINE",
        "device_disconnected, OFFLINE",
        "hub_disconnected, OFFLINE",
        "bridge_disconnected, OFFLINE",
        "account_disconnected, OFFLINE",
        "august_lock_missing_bridge, NOT_REMOTE",
        "lockly_missing_wifi_bridge, NOT_REMOTE",
        "ttlock_lock_not_paired_to_gateway, NOT_REMOTE"
    })
    void an_attempt_that_can_not_have_reached_the_lock_was_not_done(String type, CommandFault fault) {
        assertThat(failed("{\"type\": \"" + type + "\"}")).isEqualTo(new Failed(fault));
    }

    /** Else it would be asked again, and the door would open twice. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "{\"type\": null}",
                "{\"type\": \"action_attempt_expired\"}",
                "{\"type\": \"uncategorized_error\"}",
                "{\"type\": \"provider_timeout\"}",
                "{\"type\": \"Device_offline\"}"
            })
    void an_attempt_that_failed_otherwise_may_be_done(String error) {
        assertThat(failed(error)).isEqualTo(new Lost());
    }

    private CommandProgress failed(String error) {
        return progress("a-1", PENDING.replace("pending", "error").replace("\"error\": null", "\"error\": " + error));
    }

    @Test
    void without_a_handle_or_an_answer_nobody_can_say() {
        LockGateway gateway = gateway(StubSeam.error(404, "action_attempt_not_found"));

        assertThat(gateway.progress(Seam.command("d-1", LockAction.UNLOCK), Optional.empty()))
                .isEqualTo(new Lost());
        assertThat(asked).isEmpty();
        assertThat(gateway.progress(Seam.command("d-1", LockAction.UNLOCK), Optional.of("a-1")))
                .isEqualTo(new Lost());
    }

    @Test
    void without_a_key_nothing_is_sent() {
        LockGateway gateway = new SeamGateway(Seam.NAME, this::never, Seam.secrets(folder, "key"), Seam.patience());

        assertThat(gateway.send(Seam.command("d-1", LockAction.UNLOCK))).isEqualTo(new Failed(CommandFault.NOT_SENT));
    }

    @Test
    void a_lock_without_a_name_is_not_asked_for() {
        assertThat(gateway(page(200)).send(Seam.command(" ", LockAction.UNLOCK)))
                .isEqualTo(new Failed(CommandFault.UNKNOWN_LOCK));
        assertThat(asked).isEmpty();
    }

    private Exchange never(Request request) {
        throw new AssertionError("It was sent.");
    }

    private CommandProgress send(LockAction action, Exchange answer) {
        return gateway(answer).send(Seam.command("d-1", action));
    }

    private CommandProgress progress(String handle, String answer) {
        return gateway(StubSeam.answer(200, answer))
                .progress(Seam.command("d-1", LockAction.UNLOCK), Optional.of(handle));
    }

    private LockGateway gateway(Exchange answer) {
        return Seam.gateway(
                request -> {
                    asked.add(request);
                    return answer;
                },
                folder);
    }

    private static Exchange page(int status) {
        return new Exchange.Response(status, Map.of("Content-Type", "text/html"), Optional.of("<html>Sign in</html>"));
    }
}

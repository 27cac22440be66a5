package se.kvittens.lock.seam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.locks.LockHealth;
import se.kvittens.application.locks.LockHealth.Battery;
import se.kvittens.application.locks.LockHealth.Bolt;
import se.kvittens.application.locks.LockHealth.Reach;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Transport;

/** How locks are, as Seam tells it. */
class LocksTest {

    @TempDir
    Path folder;

    @Test
    void a_lock_is_as_its_properties_say() {
        assertThat(health("""
                                "can_remotely_lock": true, "can_remotely_unlock": true, "display_name": "Åke Hägg",
                                "properties": {"online": true, "locked": false, "battery": {"level": 0.07, "status": "critical"}}
                                """))
                .isEqualTo(new LockHealth(Seam.NAME.lock("d"), Reach.ONLINE, Bolt.UNLOCKED, Battery.CRITICAL, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"properties\": {}",
                "\"properties\": null",
                "\"properties\": {\"online\": \"yes\", \"locked\": 1, \"battery\": 0.5}, \"can_remotely_lock\": \"yes\"",
                "\"properties\": {\"battery\": {\"status\": \"swollen\"}}"
            })
    void what_is_not_said_is_not_told(String properties) {
        assertThat(health(properties))
                .isEqualTo(new LockHealth(Seam.NAME.lock("d"), Reach.UNTOLD, Bolt.UNTOLD, Battery.UNTOLD, false));
    }

    @ParameterizedTest
    @CsvSource({"true, true, true", "true, false, false", "false, true, false", "false, false, false"})
    void a_lock_takes_commands_where_it_can_be_both_locked_and_unlocked(boolean lock, boolean unlock, boolean takes) {
        String flags = "\"can_remotely_lock\": %s, \"can_remotely_unlock\": %s".formatted(lock, unlock);

        assertThat(health(flags).takesCommands()).isEqualTo(takes);
    }

    @Test
    void seam_is_read_by_post_and_with_parameters_in_the_body() {
        StubSeam seam = new StubSeam(true);
        LockGateway gateway = Seam.gateway(seam, folder);
        gateway.locks();
        gateway.lock(Seam.NAME.lock(StubSeam.IN_REACH));
        gateway.log(Optional.empty());

        assertThat(seam.asked)
                .hasSize(4)
                .allMatch(request -> request.method() == Request.Method.POST)
                .allMatch(request -> request.query().isEmpty());
    }

    @Test
    void json_that_does_not_say_so_is_none() {
        Map<String, String> html = Map.of("Content-Type", "text/html");
        Transport other = request -> new Exchange.Response(200, html, Optional.of("{\"locks\": []}"));

        assertThat(Seam.gateway(other, folder).locks())
                .isEqualTo(new Answer.NotReady<List<LockHealth>>(Obstacle.of(Obstacle.Kind.UNREADABLE)));
    }

    @Test
    void all_pages_are_read() {
        assertThat(Seam.gateway(new StubSeam(true), folder).locks().value().orElseThrow())
                .extracting(LockHealth::lock)
                .containsExactly(Seam.NAME.lock(StubSeam.IN_REACH), Seam.NAME.lock(StubSeam.OUT_OF_REACH));
    }

    @Test
    void what_breaks_off_after_the_first_page_is_not_taken_for_all() {
        StubSeam seam = new StubSeam(true);
        seam.breakDownAfter(1);

        assertThat(Seam.gateway(seam, folder).locks()).isInstanceOf(Answer.NotReady.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"locks\": {}}",
                "{\"locks\": [{}]}",
                "{\"locks\": [{\"device_id\": \"d\"}, {\"device_id\": 7}]}",
                "{\"locks\": [], \"pagination\": {\"has_next_page\": true, \"next_page_cursor\": null}}",
                "{\"locks\": [], \"pagination\": {\"next_page_cursor\": \"c\"}}",
                "{\"locks\": [], \"pagination\": {\"has_next_page\": true, \"next_page_cursor\": \"the same for ever\"}}"
            })
    void a_list_that_is_not_whole_is_none(String body) {
        assertThat(gateway(body).locks())
                .isEqualTo(new Answer.NotReady<List<LockHealth>>(Obstacle.of(Obstacle.Kind.UNREADABLE)));
    }

    @Test
    void another_lock_than_was_asked_for_is_no_answer() {
        assertThat(gateway("{\"lock\": {\"device_id\": \"e\"}}").lock(Seam.NAME.lock("d")))
                .isEqualTo(new Answer.NotReady<LockHealth>(Obstacle.of(Obstacle.Kind.UNREADABLE)));
    }

    @Test
    void what_the_account_may_not_ask_is_refused_by_its_type_alone() {
        LockGateway gateway = Seam.gateway(request -> StubSeam.error(403, "not_allowed_here"), folder);

        assertThat(gateway.lock(Seam.NAME.lock("d")))
                .isEqualTo(new Answer.Refused<LockHealth>(RefusalReason.FORBIDDEN, "not_allowed_here"));
    }

    private LockHealth health(String fields) {
        return gateway("{\"lock\": {\"device_id\": \"d\", %s}}".formatted(fields))
                .lock(Seam.NAME.lock("d"))
                .value()
                .orElseThrow();
    }

    private LockGateway gateway(String body) {
        return Seam.gateway(request -> StubSeam.answer(200, body), folder);
    }
}

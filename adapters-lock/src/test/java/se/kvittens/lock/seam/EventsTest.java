package se.kvittens.lock.seam;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.locks.Told;
import se.kvittens.application.locks.Unread;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.EventTimes;
import se.kvittens.domain.door.EventTimes.TimeSource;
import se.kvittens.domain.door.Means;
import se.kvittens.lock.json.Json;

/** What each event of Seam says, in words of ours. */
class EventsTest {

    private final Events events = new Events(Seam.NAME, () -> Seam.NOW);

    @ParameterizedTest
    @CsvSource({
        "lock.unlocked, UNLOCKED, ''",
        "lock.locked, LOCKED, ''",
        "device.connected, CAME_ONLINE, ''",
        "device.disconnected, WENT_OFFLINE, ''",
        "device.low_battery, BATTERY_LOW, ''",
        "device.tampered, TAMPERED, ''",
        "action_attempt.unlock_door.failed, NOT_DONE, ''",
        "action_attempt.lock_door.failed, NOT_DONE, ''",
        "lock.access_denied, OTHER, lock.access_denied",
        "lock.sings, OTHER, lock.sings",
        "device.unmanaged.connected, OTHER, device.unmanaged.connected",
        "device.battery_status_changed, OTHER, device.battery_status_changed"
    })
    void each_type_says_what_happened_and_one_that_is_not_known_is_kept(String type, DoorFact fact, String detail) {
        DoorEvent event = only(event(type));

        assertThat(event.fact()).isEqualTo(fact);
        assertThat(event.detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource({
        "critical, BATTERY_LOW, critical",
        "low, BATTERY_LOW, low",
        "full, BATTERY_CHANGED, full",
        "good, OTHER, device.battery_status_changed: good",
        "swollen, OTHER, device.battery_status_changed: swollen"
    })
    void a_battery_was_changed_where_it_is_full_and_good_it_may_be_from_either_side(
            String status, DoorFact fact, String detail) {
        DoorEvent event = only(event("device.battery_status_changed").put("battery_status", status));

        assertThat(event.fact()).isEqualTo(fact);
        assertThat(event.detail()).isEqualTo(detail);
    }

    @Test
    void why_a_lock_is_out_of_reach_is_kept() {
        assertThat(only(event("device.disconnected").put("error_code", "hub_disconnected"))
                        .detail())
                .isEqualTo("hub_disconnected");
    }

    @ParameterizedTest
    @CsvSource({
        "keycode, KEYPAD, ''",
        "manual, FROM_INSIDE, ''",
        "automatic, AUTOMATIC, ''",
        "remote, REMOTE, ''",
        "seamapi, REMOTE, ''",
        "card, KEY, ''",
        "unknown, UNTOLD, ''",
        "face, UNTOLD, face"
    })
    void each_method_is_by_a_means_and_one_that_is_not_known_is_kept(String method, Means means, String detail) {
        DoorEvent event = only(event("lock.unlocked").put("method", method));

        assertThat(event.means()).isEqualTo(means);
        assertThat(event.detail()).isEqualTo(detail);
    }

    @Test
    void a_phone_and_a_tag_at_the_door_are_not_from_afar_and_an_attempt_always_is() {
        ObjectNode remote = event("lock.locked").put("method", "remote");

        assertThat(only(remote.deepCopy().put("is_via_bluetooth", true)).means())
                .isEqualTo(Means.PHONE);
        assertThat(only(remote.deepCopy().put("is_via_nfc", true)).means()).isEqualTo(Means.KEY);
        assertThat(only(event("lock.locked").put("method", "unknown").put("action_attempt_id", "a"))
                        .means())
                .isEqualTo(Means.REMOTE);
        assertThat(only(event("lock.locked")).means()).isEqualTo(Means.UNTOLD);
    }

    @Test
    void who_when_and_at_which_lock_is_told_and_the_code_is_not() {
        DoorEvent event = only((ObjectNode) Json.tree(Deliverer.UNLOCKING));

        assertThat(event)
                .isEqualTo(new DoorEvent(
                        Seam.NAME.event("9a1d"),
                        Seam.NAME.lock("d-1"),
                        DoorFact.UNLOCKED,
                        Means.KEYPAD,
                        Optional.of(Seam.NAME.key("code-7")),
                        Optional.empty(),
                        Optional.empty(),
                        new EventTimes(
                                Instant.parse("2026-03-29T07:59:58Z"), TimeSource.GATEWAY, Optional.empty(), Seam.NOW),
                        Optional.empty(),
                        ""));
        assertThat("" + event).doesNotContain("4711");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "access_code.created",
                "connected_account.disconnected",
                "action_attempt.unlock_door.succeeded",
                "thermostat.temperature_changed",
                "noise_sensor.noise_threshold_triggered",
                "locksmith.came",
                "something"
            })
    void what_is_of_no_lock_tells_nothing(String type) {
        assertThat(told(event(type))).isEqualTo(Told.NOTHING);
    }

    @Test
    void what_is_of_no_device_tells_nothing() {
        ObjectNode event = event("lock.unlocked").put("acs_entrance_id", "e");
        event.remove("device_id");

        assertThat(told(event)).isEqualTo(Told.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"event_id", "event_type", "occurred_at"})
    void what_lacks_something_is_unread_and_takes_no_other_with_it(String field) {
        ObjectNode broken = event("lock.locked");
        broken.remove(field);
        Told told = told(event("lock.locked"), broken, event("lock.unlocked"));

        assertThat(told.events()).extracting(DoorEvent::fact).containsExactly(DoorFact.LOCKED, DoorFact.UNLOCKED);
        assertThat(told.unread()).extracting(Unread::field).containsExactly(field);
        assertThat(told(broken).unread()).isEqualTo(told.unread());
    }

    @Test
    void a_personal_number_is_no_key_and_is_not_kept() {
        Told told = told(event("lock.locked").put("access_code_id", "191212121212"));
        DoorEvent word = only(event("lock.locked").put("method", "191212121212"));

        assertThat(told.events()).isEmpty();
        assertThat(told.unread()).containsExactly(new Unread("e-1", "access_code_id"));
        assertThat("" + word).doesNotContain("191212121212");
    }

    @Test
    void what_is_no_word_is_left_out_and_the_event_told() {
        assertThat(only(event("lock.unlocked").put("method", "by the \uD800 of Åke Hägg"))
                        .detail())
                .isEmpty();
        assertThat(only(event("lock.unlocked").put("method", 7)).fact()).isEqualTo(DoorFact.UNLOCKED);
    }

    private DoorEvent only(ObjectNode event) {
        Told told = told(event);
        assertThat(told.unread()).isEmpty();
        assertThat(told.events()).hasSize(1);
        return told.events().get(0);
    }

    private Told told(ObjectNode... list) {
        return events.told(List.copyOf(List.of(list)));
    }

    private static ObjectNode event(String type) {
        return Json.object()
                .put("event_id", "e-1")
                .put("event_type", type)
                .put("device_id", "d-1")
                .put("created_at", "2026-03-29T08:00:01.000Z")
                .put("occurred_at", "2026-03-29T08:00:00.000Z")
                .put("a_field_of_next_year", true);
    }
}

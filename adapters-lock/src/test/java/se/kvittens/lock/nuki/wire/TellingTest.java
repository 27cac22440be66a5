package se.kvittens.lock.nuki.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.Told;
import se.kvittens.application.locks.Unread;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.EventTimes.TimeSource;
import se.kvittens.domain.door.KeyRegister;
import se.kvittens.domain.door.Means;
import se.kvittens.domain.opening.DoorAlarm;
import se.kvittens.lock.json.Json;

/** What each number in the log means. */
class TellingTest {

    private static final Instant RECEIVED = Instant.parse("2025-03-03T09:00:00Z");
    private static final Telling TELLING = new Telling(new GatewayName("nuki"), () -> RECEIVED);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1, 0, UNLOCKED, ''",
                "2, 0, LOCKED, ''",
                "3, 0, UNLOCKED, action 3",
                "240, 0, DOOR_OPENED, ''",
                "241, 0, DOOR_CLOSED, ''",
                "1, 1, JAMMED, 'action 1, state 1'",
                "2, 2, NOT_DONE, 'action 2, state 2'",
                "2, 3, NOT_DONE, 'action 2, state 3'",
                "2, 4, NOT_DONE, 'action 2, state 4'",
                "1, 5, JAMMED, 'action 1, state 5'",
                "3, 6, JAMMED, 'action 3, state 6'",
                "4, 7, JAMMED, 'action 4, state 7'",
                "2, 8, JAMMED, 'action 2, state 8'",
                "2, 9, NOT_DONE, 'action 2, state 9'",
                "1, 10, NOT_DONE, 'action 1, state 10'",
                "1, 11, OTHER, 'action 1, state 11'",
                "1, 254, OTHER, 'action 1, state 254'",
                "2, 255, OTHER, 'action 2, state 255'",
                "208, 0, OTHER, action 208",
                "242, 0, OTHER, action 242",
                "239, 0, OTHER, action 239",
                "0, 0, OTHER, action 0",
                "-7, 0, OTHER, action -7"
            })
    void what_was_to_be_done_and_how_it_ended_make_a_fact(int action, int state, DoorFact fact, String detail) {
        DoorEvent event = event(entry().put("action", action).put("state", state));

        assertThat(event.fact()).isEqualTo(fact);
        assertThat(event.detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, UNTOLD, ''",
        "1, 0, FROM_INSIDE, ''",
        "2, 0, BUTTON, ''",
        "4, 0, REMOTE, ''",
        "5, 0, PHONE, ''",
        "6, 0, AUTOMATIC, ''",
        "7, 0, UNTOLD, ''",
        "255, 0, KEYPAD, ''",
        "0, 1, KEYPAD, ''",
        "0, 2, KEYPAD, ''",
        "6, 1, AUTOMATIC, ''",
        "1, 2, FROM_INSIDE, ''",
        "0, 3, UNTOLD, source 3"
    })
    void what_set_it_in_motion_is_the_means(int trigger, int source, Means means, String detail) {
        DoorEvent event = event(entry().put("trigger", trigger).put("source", source));

        assertThat(event.means()).isEqualTo(means);
        assertThat(event.detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 254, -1})
    void what_nobody_knows_may_be_a_lock_that_locks_by_itself_and_ends_nothing(int trigger) {
        DoorEvent event = event(entry().put("action", 2).put("trigger", trigger));

        assertThat(event.fact()).isEqualTo(DoorFact.OTHER);
        assertThat(event.means()).isEqualTo(Means.UNTOLD);
        assertThat(event.detail()).isEqualTo("action 2, trigger " + trigger);
    }

    @Test
    void by_the_time_of_day_nobody_does_it_and_by_a_fob_whoever_has_it() {
        assertThat(event(entry().put("trigger", 3)).means()).isEqualTo(Means.KEY);
        assertThat(event(without("authId").put("trigger", 3)).means()).isEqualTo(Means.AUTOMATIC);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void who_leaves_by_a_door_that_locks_by_itself_makes_no_receipt(int lockNGo) {
        DoorEvent event = event(entry().put("action", lockNGo).put("trigger", 5));

        assertThat(event.means()).isEqualTo(Means.AUTOMATIC);
        assertThat(event.fact()).isEqualTo(DoorFact.UNLOCKED);
        assertThat(event.detail()).isEqualTo("action " + lockNGo);
    }

    /** Nobody here asks for it so, and a key would hush the alarm that it is to raise. */
    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void a_door_that_is_opened_so_from_afar_is_opened_from_afar_and_by_no_key(int lockNGo) {
        DoorEvent event = event(entry().put("action", lockNGo).put("trigger", 4));

        assertThat(event.fact()).isEqualTo(DoorFact.UNLOCKED);
        assertThat(event.means()).isEqualTo(Means.REMOTE);
        assertThat(event.key()).isEmpty();
        assertThat(event.detail()).isEqualTo("action " + lockNGo);
        assertThat(DoorAlarm.of(event, Optional.empty(), new KeyRegister(List.of())))
                .contains(DoorAlarm.UNASKED_UNLOCK);
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "4, 2", "5, 3", "5, 5", "4, 7"})
    void a_door_that_is_opened_so_by_anything_else_raises_no_alarm(int lockNGo, int trigger) {
        DoorEvent event = event(entry().put("action", lockNGo).put("trigger", trigger));

        assertThat(event.means()).isEqualTo(Means.AUTOMATIC);
        assertThat(event.key()).isPresent();
        assertThat(DoorAlarm.of(event, Optional.empty(), new KeyRegister(List.of())))
                .isEmpty();
    }

    @Test
    void a_door_that_opens_as_a_phone_comes_near_is_opened_by_the_phone() {
        DoorEvent event = event(entry().put("autoUnlock", true));

        assertThat(event.means()).isEqualTo(Means.PHONE);
        assertThat(event.detail()).isEqualTo("autoUnlock");
    }

    @Test
    void an_opener_opens_the_house_and_locks_nothing() {
        assertThat(event(entry().put("deviceType", 2).put("action", 3)).fact()).isEqualTo(DoorFact.UNLOCKED);
        assertThat(event(entry().put("deviceType", 2).put("action", 1)).fact()).isEqualTo(DoorFact.OTHER);
        assertThat(event(entry().put("deviceType", 2).put("action", 2)).detail())
                .isEqualTo("action 2");
    }

    @Test
    void it_is_named_by_nuki_and_nobody_by_their_name() {
        DoorEvent event = event(entry());

        assertThat(event.id()).hasToString("nuki:65e000000000000000000001");
        assertThat(event.lock()).hasToString("nuki:17");
        assertThat(event.key()).hasToString("Optional[nuki:5f01]");
        assertThat(event.toString()).doesNotContain("Testa");
    }

    @Test
    void a_key_that_is_nobodys_is_none_and_a_number_is_one_of_its_lock_alone() {
        assertThat(event(without("authId")).key()).isEmpty();
        assertThat(event(entry().put("authId", "0")).key()).isEmpty();
        assertThat(event(entry().put("authId", 0)).key()).isEmpty();
        assertThat(event(entry().put("authId", " ")).key()).isEmpty();
        assertThat(event(entry().putNull("authId")).key()).isEmpty();
        assertThat(event(entry().put("authId", 4711)).key()).hasToString("Optional[nuki:17.4711]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "1.5", "{}", "[]", "\"191212121212\"", "\"a\\u0000\"", "\"\\ud800\"", "1e99"})
    void a_key_that_can_be_none_makes_the_entry_unread_and_not_nobodys(String key) {
        ObjectNode node = entry();
        node.set("authId", Json.tree(key));

        assertThat(TELLING.of(List.of(node)).unread()).extracting(Unread::field).containsExactly("authId");
    }

    @Test
    void when_it_happened_is_by_the_clock_of_the_lock_which_nobody_has_read() {
        DoorEvent event = event(entry().put("date", "2025-10-26T02:30:00.250+01:00"));

        assertThat(event.times().told()).isEqualTo(Instant.parse("2025-10-26T01:30:00.250Z"));
        assertThat(event.times().source()).isEqualTo(TimeSource.DEVICE);
        assertThat(event.times().clocks()).isEmpty();
        assertThat(event.times().received()).isEqualTo(RECEIVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "smartlockId", "action", "trigger", "state", "date"})
    void what_lacks_something_is_unread_by_the_name_of_that(String field) {
        Told told = TELLING.of(List.of(without(field)));

        assertThat(told.events()).isEmpty();
        assertThat(told.unread()).extracting(Unread::field).containsExactly(field);
    }

    @Test
    void what_has_no_name_has_the_same_of_our_own_each_time_and_another_another() {
        String one = TELLING.of(List.of(without("id"))).unread().get(0).name();

        assertThat(one).startsWith("unnamed-").doesNotContain("Testa");
        assertThat(TELLING.of(List.of(without("id"))).unread().get(0).name()).isEqualTo(one);
        assertThat(TELLING.of(List.of(without("id").put("action", 2)))
                        .unread()
                        .get(0)
                        .name())
                .isNotEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2025-03-03\"",
                "\"2025-03-03T07:00:00\"",
                "\"2025-02-30T07:00:00Z\"",
                "1741000000",
                "\"1969-12-31T23:59:59Z\"",
                "\"1970-01-01T00:00:00+00:01\"",
                "\"9999-01-01T00:00:00Z\"",
                "\"9998-12-31T23:59:59-18:00\"",
                "\"9999-12-31T23:59:59-18:00\"",
                "\"+10000-01-01T00:00:00Z\"",
                "null"
            })
    void a_date_that_is_none_is_unread(String date) {
        ObjectNode node = entry();
        node.set("date", Json.tree(date));

        assertThat(TELLING.of(List.of(node)).unread()).extracting(Unread::field).containsExactly("date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00:00Z",
                "1969-12-31T23:59:59-18:00",
                "9998-12-31T23:59:59.999Z",
                "9999-01-01T00:00:00+00:01"
            })
    void a_date_is_held_to_its_instant_and_not_to_the_year_that_is_written(String date) {
        assertThat(event(entry().put("date", date)).times().told())
                .isEqualTo(OffsetDateTime.parse(date).toInstant());
    }

    @Test
    void where_the_bolt_was_not_to_move_it_need_not_be_said_that_it_did() {
        assertThat(event(without("state").put("action", 240)).fact()).isEqualTo(DoorFact.DOOR_OPENED);
    }

    private static ObjectNode entry() {
        return (ObjectNode) Json.tree("""
                {"id": "65e000000000000000000001", "smartlockId": 17, "deviceType": 0, "authId": "5f01",
                 "name": "Testa Testsson", "action": 1, "trigger": 5, "state": 0, "autoUnlock": false,
                 "date": "2025-03-03T07:00:00.000Z", "source": 0}""");
    }

    private static ObjectNode without(String field) {
        return (ObjectNode) entry().without(field);
    }

    private static DoorEvent event(ObjectNode node) {
        Told told = TELLING.of(List.of(node));
        assertThat(told.unread()).isEmpty();
        return told.events().get(0);
    }
}

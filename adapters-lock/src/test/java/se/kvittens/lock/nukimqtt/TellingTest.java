package se.kvittens.lock.nukimqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.locks.LockHealth;
import se.kvittens.application.locks.LockHealth.Battery;
import se.kvittens.application.locks.LockHealth.Bolt;
import se.kvittens.application.locks.LockHealth.Reach;
import se.kvittens.application.locks.Unread;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.EventTimes;
import se.kvittens.domain.door.EventTimes.TimeSource;
import se.kvittens.domain.door.Means;
import se.kvittens.lock.broker.Mosquitto;
import se.kvittens.lock.broker.NeedsMosquitto;
import se.kvittens.lock.broker.SimulatedLock;

/** What is told of the words of a lock that speaks to a real broker while somebody listens. */
@NeedsMosquitto
class TellingTest {

    private static final Instant NOON = Instant.parse("2025-03-03T11:00:00Z");

    @TempDir
    Path folder;

    private Mosquitto broker;
    private SimulatedLock lock;
    private House house;

    @BeforeEach
    void begin() {
        broker = Mosquitto.in(folder);
        lock = SimulatedLock.at(broker, House.ID);
        house = new House(broker, folder, () -> NOON);
        house.reads();
    }

    @AfterEach
    void end() {
        house.close();
        lock.close();
        broker.close();
    }

    private DoorEvent only() {
        var events = house.reads().events();
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    @Test
    void how_locks_were_when_one_came_is_nothing_that_happened() {
        assertThat(house.events()).isEmpty();
        assertThat(house.unread()).isEmpty();
    }

    @Test
    void what_a_lock_was_about_to_do_is_an_event_once_its_state_says_so_and_not_before() {
        lock.says("lockActionEvent", "1,0,54321,12345,1");
        lock.keeps("state", "2");
        assertThat(house.reads().events()).isEmpty();

        lock.keeps("state", "3");

        DoorEvent event = only();
        assertThat(event.fact()).isEqualTo(DoorFact.UNLOCKED);
        assertThat(event.means()).isEqualTo(Means.KEYPAD);
        assertThat(event.key()).contains(House.NAME.key(House.ID + ".54321.12345"));
        assertThat(event.lock()).isEqualTo(House.LOCK);
        assertThat(event.detail()).isEmpty();
    }

    @Test
    void when_it_was_is_when_it_was_received_and_is_marked_so() {
        lock.unlocks("1,0,54321,12345,1");

        assertThat(only().times()).isEqualTo(new EventTimes(NOON, TimeSource.RECEIVER, Optional.empty(), NOON));
    }

    /** The examples of Nuki's description, with the state that follows. */
    @ParameterizedTest
    @CsvSource({
        "'3,0,54321,12345,1', 5, UNLOCKED, KEYPAD, 3A5B7C9D.54321.12345, action 3",
        "'1,0,54322,0,1', 3, UNLOCKED, PHONE, 3A5B7C9D.54322, ''",
        "'4,2,0,0,0', 6, UNLOCKED, AUTOMATIC, '', action 4",
        "'3,3,54322,0,3', 5, UNLOCKED, KEY, 3A5B7C9D.54322, action 3"
    })
    void each_example_of_nukis_is_told(
            String intent, String state, DoorFact fact, Means means, String key, String detail) {
        lock.says("lockActionEvent", intent);
        lock.keeps("state", state);

        DoorEvent event = only();
        assertThat(event.fact()).isEqualTo(fact);
        assertThat(event.means()).isEqualTo(means);
        assertThat(event.key())
                .isEqualTo(Optional.of(key).filter(each -> !each.isEmpty()).map(House.NAME::key));
        assertThat(event.detail()).isEqualTo(detail);
    }

    @Test
    void a_button_that_sets_nothing_in_motion_is_kept_with_its_numbers() {
        lock.says("lockActionEvent", "90,2,0,0,2");

        DoorEvent event = only();
        assertThat(event.fact()).isEqualTo(DoorFact.OTHER);
        assertThat(event.means()).isEqualTo(Means.BUTTON);
        assertThat(event.detail()).isEqualTo("action 90");
    }

    @Test
    void a_trigger_that_is_not_known_may_be_a_new_way_to_lock_by_itself() {
        lock.unlocks("1,0,54321,0,0");
        house.reads().events();
        lock.locks("2,9,54321,0,0");

        DoorEvent event = only();
        assertThat(event.fact()).isEqualTo(DoorFact.OTHER);
        assertThat(event.detail()).isEqualTo("action 2, trigger 9");
    }

    @Test
    void a_bolt_that_moves_without_a_word_is_moved_by_nobody_who_is_known() {
        lock.keeps("state", "3");

        DoorEvent event = only();
        assertThat(event.fact()).isEqualTo(DoorFact.UNLOCKED);
        assertThat(event.means()).isEqualTo(Means.UNTOLD);
        assertThat(event.key()).isEmpty();
    }

    @Test
    void a_lock_that_comes_back_and_says_how_it_is_has_not_moved() {
        lock.keeps("state", "1");
        lock.keeps("connected", "true");
        lock.keeps("batteryCritical", "false");

        assertThat(house.reads().events()).isEmpty();
    }

    @Test
    void autolock_and_what_follows_lock_n_go_are_by_itself() {
        lock.says("lockActionEvent", "4,2,0,0,0");
        lock.keeps("state", "6");
        lock.keeps("state", "4");
        lock.keeps("state", "1");
        lock.unlocks("1,0,54321,0,0");
        lock.locks("2,6,0,0,0");

        assertThat(house.reads().events())
                .extracting(DoorEvent::fact, DoorEvent::means)
                .containsExactly(
                        tuple(DoorFact.UNLOCKED, Means.AUTOMATIC),
                        tuple(DoorFact.LOCKED, Means.AUTOMATIC),
                        tuple(DoorFact.UNLOCKED, Means.UNTOLD),
                        tuple(DoorFact.LOCKED, Means.AUTOMATIC));
    }

    @Test
    void a_bolt_that_is_stuck_is_told_with_whose_it_was_and_once() {
        lock.says("lockActionEvent", "1,0,54321,12345,1");
        lock.keeps("state", "2");
        lock.keeps("state", "254");
        lock.keeps("state", "254");

        DoorEvent event = only();
        assertThat(event.fact()).isEqualTo(DoorFact.JAMMED);
        assertThat(event.key()).contains(House.NAME.key(House.ID + ".54321.12345"));
    }

    @Test
    void a_bolt_that_goes_back_was_not_moved() {
        lock.says("lockActionEvent", "1,0,54321,12345,1");
        lock.keeps("state", "2");
        lock.keeps("state", "1");

        assertThat(only().fact()).isEqualTo(DoorFact.NOT_DONE);
    }

    @Test
    void what_a_lock_was_about_to_do_and_no_state_followed_is_no_unlocking() {
        lock.says("lockActionEvent", "1,0,54321,12345,1");
        lock.says("lockActionEvent", "2,0,54321,12345,1");
        lock.keeps("state", "1");

        assertThat(house.reads().events())
                .extracting(DoorEvent::fact, DoorEvent::detail)
                .containsExactly(tuple(DoorFact.OTHER, "action 1, without state"), tuple(DoorFact.LOCKED, ""));
    }

    @Test
    void a_lock_that_falls_silent_is_out_of_reach_until_it_is_back() {
        broker.forget();
        lock.falls();
        broker.awaits("closed its connection");

        assertThat(only().fact()).isEqualTo(DoorFact.WENT_OFFLINE);
        try (SimulatedLock back = SimulatedLock.at(broker, House.ID)) {
            assertThat(back.command()).isEmpty();
            assertThat(only().fact()).isEqualTo(DoorFact.CAME_ONLINE);
        }
    }

    @Test
    void a_battery_is_told_when_it_runs_low_and_when_it_was_changed() {
        lock.keeps("batteryCritical", "true");
        lock.keeps("batteryCritical", "true");
        lock.keeps("batteryCritical", "false");

        assertThat(house.reads().events())
                .extracting(DoorEvent::fact)
                .containsExactly(DoorFact.BATTERY_LOW, DoorFact.BATTERY_CHANGED);
    }

    @Test
    void how_a_lock_is_is_told_by_what_it_said_last() {
        lock.keeps("state", "254");
        lock.keeps("batteryCritical", "true");
        lock.keeps("connected", "false");

        assertThat(house.gateway().lock(House.LOCK).value())
                .contains(new LockHealth(House.LOCK, Reach.OFFLINE, Bolt.JAMMED, Battery.CRITICAL, true));
    }

    @ParameterizedTest
    @CsvSource({
        "lockActionEvent, '', action",
        "lockActionEvent, 1, trigger",
        "lockActionEvent, '1,0,x,0,0', authId",
        "lockActionEvent, '1,0,1,-1,0', codeId",
        "lockActionEvent, '1,0,1,0,', autoUnlock",
        "lockActionEvent, '1,0,1,0,0,7', lockActionEvent",
        "lockActionEvent, '1,0,12345678901,0,0', authId",
        "state, open, state",
        "state, 256, state",
        "connected, yes, connected",
        "batteryCritical, 1, batteryCritical"
    })
    void what_can_not_be_read_is_told_by_its_field_and_takes_nothing_else_along(
            String topic, String text, String field) {
        lock.says(topic, text);
        lock.unlocks("1,0,54321,0,0");

        assertThat(only().fact()).isEqualTo(DoorFact.UNLOCKED);
        assertThat(house.unread()).extracting(Unread::field).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 201})
    void bytes_that_are_no_text_and_texts_that_are_too_long_are_unread(int length) {
        byte[] payload = "1".repeat(length).getBytes(StandardCharsets.UTF_8);
        payload[0] = length == 1 ? (byte) 0xFF : payload[0];
        lock.publish("state", payload, false);

        assertThat(house.reads().events()).isEmpty();
        assertThat(house.unread()).extracting(Unread::field).containsExactly("state");
    }

    @Test
    void a_state_that_is_not_known_is_kept_as_it_is() {
        lock.keeps("state", "77");

        assertThat(only().fact()).isEqualTo(DoorFact.OTHER);
        lock.keeps("state", "77");
        assertThat(house.reads().events()).isEmpty();
    }

    @Test
    void what_no_lock_says_is_not_looked_at() {
        lock.says("timestamp", "2025-03-03T11:00:00Z");
        lock.says("commandResponse", "0");

        assertThat(house.reads().events()).isEmpty();
        assertThat(house.unread()).isEmpty();
    }
}

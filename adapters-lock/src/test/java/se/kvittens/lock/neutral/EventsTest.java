package se.kvittens.lock.neutral;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.locks.Told;
import se.kvittens.application.locks.Unread;
import se.kvittens.domain.door.ClockReading;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.EventId;
import se.kvittens.domain.door.EventTimes;
import se.kvittens.domain.door.EventTimes.TimeSource;
import se.kvittens.domain.door.Means;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.KeyId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.lock.json.Json;

/** What events of the contract say. */
class EventsTest {

    private static final String EVENT = """
            "id": "e-1", "lock": "l-1", "type": "unlocked", "time": "2026-03-28T09:00:00+01:00", "clock": "device\"""";

    @Test
    void all_that_it_says_is_told() {
        DoorEvent event = only("""
                {%s, "door": "home", "means": "remote", "key": "k-1", "command": "c-1", "recipient": "r 1", "sequence": 7,
                 "sent": {"deviceTime": "2026-03-29T01:59:00+01:00", "gatewayTime": "2026-03-29T01:00:30Z"},
                 "detail": "code-3", "vendor": {"anything": [1]}}""".formatted(EVENT));

        assertThat(event)
                .isEqualTo(new DoorEvent(
                        new EventId("neutral", "e-1"),
                        new LockId("neutral:l-1"),
                        DoorFact.UNLOCKED,
                        Means.REMOTE,
                        Optional.of(new KeyId("neutral:k-1")),
                        Optional.of(new CommandId("c-1")),
                        Optional.of(new RecipientId("r 1")),
                        new EventTimes(
                                Instant.parse("2026-03-28T08:00:00Z"),
                                TimeSource.DEVICE,
                                Optional.of(new ClockReading(
                                        Instant.parse("2026-03-29T00:59:00Z"), Instant.parse("2026-03-29T01:00:30Z"))),
                                Neutral.NOW),
                        Optional.of(7L),
                        "code-3"));
    }

    @Test
    void what_it_does_not_say_is_not_told() {
        DoorEvent event = only("{" + EVENT + "}");

        assertThat(event.means()).isEqualTo(Means.UNTOLD);
        assertThat(event.key()).isEmpty();
        assertThat(event.command()).isEmpty();
        assertThat(event.recipient()).isEmpty();
        assertThat(event.times().clocks()).isEmpty();
        assertThat(event.sequence()).isEmpty();
        assertThat(event.detail()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "unlocked,UNLOCKED",
        "locked,LOCKED",
        "arrival,ARRIVED",
        "departure,DEPARTED",
        "door-opened,DOOR_OPENED",
        "door-closed,DOOR_CLOSED",
        "jammed,JAMMED",
        "not-done,NOT_DONE",
        "battery-low,BATTERY_LOW",
        "battery-changed,BATTERY_CHANGED",
        "tampered,TAMPERED",
        "offline,WENT_OFFLINE",
        "online,CAME_ONLINE"
    })
    void each_type_is_a_fact(String type, DoorFact fact) {
        DoorEvent event = only("{" + EVENT.replace("unlocked", type) + "}");

        assertThat(event.fact()).isEqualTo(fact);
        assertThat(event.detail()).isEmpty();
    }

    @Test
    void a_type_that_is_not_known_is_kept_by_its_word() {
        DoorEvent completed = only("{" + EVENT.replace("unlocked", "action-completed") + "}");
        DoorEvent unknown = only("{" + EVENT.replace("unlocked", "Unlocked") + ", \"detail\": \"code-9\"}");

        assertThat(completed.fact()).isEqualTo(DoorFact.OTHER);
        assertThat(completed.detail()).isEqualTo("action-completed");
        assertThat(unknown.fact()).isEqualTo(DoorFact.OTHER);
        assertThat(unknown.detail()).isEqualTo("Unlocked: code-9");
    }

    /** What happened at a door is kept for good, and a name in it could never be erased. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Opened by Anna Svensson",
                "Anna\\u00a0Svensson",
                "\u00c5sa",
                "",
                " code-3",
                "code/3",
                "a\\u0000b",
                "\\ud800",
                "191212121212",
                "by:19121212-1212",
                "19.12.12.1212",
                "191212_1212"
            })
    void words_that_are_no_code_are_dropped_and_the_event_is_told(String words) {
        DoorEvent known = only("{" + EVENT + ", \"detail\": \"" + words + "\"}");
        DoorEvent unknown = only("{" + EVENT.replace("unlocked", "sung") + ", \"detail\": \"" + words + "\"}");

        assertThat(known.detail()).isEmpty();
        assertThat(unknown.detail()).isEqualTo("sung");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Opened by Anna Svensson", "191212121212"})
    void a_type_that_is_not_known_and_no_code_is_told_without_its_words(String type) {
        DoorEvent event = only("{" + EVENT.replace("unlocked", type) + ", \"detail\": \"code-9\"}");

        assertThat(event.fact()).isEqualTo(DoorFact.OTHER);
        assertThat(event.detail()).isEqualTo("code-9");
    }

    @Test
    void a_code_is_kept_up_to_60_characters() {
        String longest = "Az09_.:-".repeat(8).substring(4);

        assertThat(longest).hasSize(60);
        assertThat(only("{" + EVENT + ", \"detail\": \"" + longest + "\"}").detail())
                .isEqualTo(longest);
        assertThat(only("{" + EVENT + ", \"detail\": \"" + longest + "x\"}").detail())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "phone,PHONE",
        "remote,REMOTE",
        "keypad,KEYPAD",
        "key,KEY",
        "button,BUTTON",
        "inside,FROM_INSIDE",
        "automatic,AUTOMATIC"
    })
    void each_word_of_means_is_one(String word, Means means) {
        assertThat(only("{" + EVENT + ", \"means\": \"" + word + "\"}").means()).isEqualTo(means);
    }

    @Test
    void the_gateway_s_clock_is_told_apart_from_the_lock_s() {
        assertThat(only("{" + EVENT.replace("device", "gateway") + "}").times().source())
                .isEqualTo(TimeSource.GATEWAY);
    }

    /** Where means are not known, a door that locked by itself would be taken for a carer who left. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"means\": \"by magic\"|means",
                "\"key\": 17|key",
                "\"key\": \"19121212-1212\"|key",
                "\"command\": \"\"|command",
                "\"recipient\": [\"r\"]|recipient",
                "\"recipient\": \"191212121212\"|recipient",
                "\"sequence\": -1|sequence",
                "\"sequence\": 9223372036854775808|sequence",
                "\"sequence\": 1.5|sequence",
                "\"sent\": \"now\"|sent",
                "\"sent\": {\"deviceTime\": \"2026-03-29T01:00:00Z\"}|sent.gatewayTime",
                "\"sent\": {\"deviceTime\": \"noon\"}|sent.deviceTime",
                "\"detail\": {}|detail"
            })
    void what_can_t_be_read_is_told_by_name_and_field(String more, String field) {
        assertThat(told("{" + EVENT + ", " + more + "}"))
                .isEqualTo(new Told(List.of(), List.of(new Unread("e-1", field))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lock", "type", "time", "clock"})
    void what_is_needed_must_be_there(String field) {
        String without = "{" + EVENT.replace("\"" + field + "\"", "\"x\"") + "}";

        assertThat(told(without).unread()).containsExactly(new Unread("e-1", field));
    }

    @Test
    void what_has_no_name_has_the_same_each_time_it_is_told() {
        String nameless = "{" + EVENT.replace("\"id\": \"e-1\"", "\"id\": null") + "}";
        Told told = told(nameless + ", " + nameless.replace("l-1", "l-2") + ", 7, " + nameless);

        assertThat(told.events()).isEmpty();
        assertThat(told.unread()).extracting(Unread::field).containsExactly("id", "id", "type", "id");
        assertThat(told.unread().get(0)).isEqualTo(told.unread().get(3));
        assertThat(told.unread())
                .extracting(Unread::name)
                .doesNotContainNull()
                .satisfies(names -> assertThat(Set.copyOf(names)).hasSize(3));
    }

    @Test
    void one_that_can_t_be_read_takes_no_other_with_it() {
        Told told = told("{" + EVENT + "}, {}, {" + EVENT.replace("e-1", "e-2") + "}");

        assertThat(told.events()).extracting(each -> each.id().name()).containsExactly("e-1", "e-2");
        assertThat(told.unread()).hasSize(1);
    }

    @Test
    void two_of_one_name_are_told_as_they_came() {
        Told told = told("{" + EVENT + "}, {" + EVENT.replace("l-1", "l-2") + "}, {" + EVENT + "}");

        assertThat(told.events())
                .extracting(each -> each.lock().value())
                .containsExactly("neutral:l-1", "neutral:l-2", "neutral:l-1");
        assertThat(told.events().get(0).tellsTheSameAs(told.events().get(1))).isFalse();
        assertThat(told.events().get(0).tellsTheSameAs(told.events().get(2))).isTrue();
    }

    private static DoorEvent only(String event) {
        Told told = told(event);
        assertThat(told.unread()).isEmpty();
        assertThat(told.events()).hasSize(1);
        return told.events().get(0);
    }

    private static Told told(String events) {
        JsonNode list = Json.tree("[" + events + "]");
        assertThat(list.isArray()).isTrue();
        return new Events(Neutral.NAME, () -> Neutral.NOW).told(list);
    }
}

package se.kvittens.lock.neutral;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.Deliveries.Turned;
import se.kvittens.application.locks.Delivery;
import se.kvittens.application.locks.Told;
import se.kvittens.domain.door.DoorEvent;

/** What comes too late, twice, in another order, from somebody else, or not as agreed. */
class DeliveryFaultsTest {

    private static final Instant NOW = Neutral.NOW;

    @TempDir
    Path folder;

    private Sender sender;

    @BeforeEach
    void start() {
        sender = new Sender(folder);
    }

    /** Who stores it knows it by its name. */
    @Test
    void what_somebody_sends_again_at_once_says_the_same() {
        Delivery delivery = sender.sent(NOW, Sender.body(event("e-1", "unlocked", "2026-03-29T02:00:00+01:00")));
        Told once = sender.received(NOW, delivery).get();
        Told again = sender.received(NOW.plusSeconds(299), delivery).get();

        assertThat(again.events().get(0).tellsTheSameAs(once.events().get(0))).isTrue();
    }

    @Test
    void what_somebody_sends_again_later_is_turned_away() {
        Delivery delivery = sender.sent(NOW, Sender.body(event("e-1", "unlocked", "2026-03-29T02:00:00+01:00")));

        assertThat(sender.received(NOW.plusSeconds(300), delivery).isRight()).isTrue();
        assertThat(sender.received(NOW.plusSeconds(301), delivery).getLeft()).isEqualTo(Turned.STALE);
        assertThat(sender.received(NOW.minusSeconds(300), delivery).isRight()).isTrue();
        assertThat(sender.received(NOW.minusSeconds(301), delivery).getLeft()).isEqualTo(Turned.STALE);
    }

    @Test
    void a_new_time_for_an_old_delivery_is_a_forgery() {
        Delivery old = sender.sent(NOW, Sender.body(event("e-1", "unlocked", "2026-03-29T02:00:00+01:00")));
        Map<String, String> headers = new HashMap<>();
        for (String each : List.of("webhook-id", "webhook-timestamp", "webhook-signature")) {
            headers.put(each, old.header(each).orElseThrow());
        }
        Instant later = NOW.plus(Duration.ofHours(1));
        headers.put("webhook-timestamp", "" + later.getEpochSecond());

        assertThat(sender.received(later, new Delivery(headers, old.body())).getLeft())
                .isEqualTo(Turned.FORGED);
    }

    /** Whatever the lock's clock says: it is for the rules to judge. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-28T02:00:00+01:00",
                "2025-10-26T02:30:00+02:00",
                "2025-10-26T02:30:00+01:00",
                "2026-03-30T02:00:00Z",
                "1970-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z"
            })
    void when_it_happened_is_no_reason_to_turn_it_away(String time) {
        Told told = sender.received(Sender.body(event("e-1", "unlocked", time))).get();

        assertThat(told.events().get(0).times().told())
                .isEqualTo(OffsetDateTime.parse(time).toInstant());
    }

    @Test
    void the_whole_day_of_a_lock_that_was_out_of_reach_comes_at_once() {
        String[] day = IntStream.range(0, 1_000)
                .mapToObj(minute -> event(
                        "e-" + minute,
                        minute % 2 == 0 ? "unlocked" : "locked",
                        "" + NOW.minusSeconds(86_400 - 60L * minute)))
                .toArray(String[]::new);

        Told told = sender.received(Sender.body(day)).get();

        assertThat(told.unread()).isEmpty();
        assertThat(told.events())
                .hasSize(1_000)
                .extracting(DoorEvent::times)
                .isSortedAccordingTo((one, other) -> one.told().compareTo(other.told()));
        assertThat(told.events()).allMatch(each -> each.times().received().equals(NOW));
    }

    @Test
    void deliveries_that_overtake_each_other_say_what_they_say() {
        Delivery first = sender.sent(NOW, Sender.body(event("e-1", "unlocked", "2026-03-29T02:00:00+01:00")));
        Delivery second =
                sender.sent(NOW.plusSeconds(60), Sender.body(event("e-2", "locked", "2026-03-29T02:00:40+01:00")));
        Told late = sender.received(NOW.plusSeconds(61), second).get();
        Told later = sender.received(NOW.plusSeconds(62), first).get();

        assertThat(late.events()).extracting(each -> each.id().name()).containsExactly("e-2");
        assertThat(later.events()).extracting(each -> each.id().name()).containsExactly("e-1");
    }

    @Test
    void two_events_of_one_name_are_both_told() {
        Told told = sender.received(Sender.body(
                        event("e-1", "unlocked", "2026-03-29T02:00:00+01:00"),
                        event("e-1", "locked", "2026-03-29T02:30:00+02:00")))
                .get();

        assertThat(told.events()).hasSize(2);
        assertThat(told.events().get(0).tellsTheSameAs(told.events().get(1))).isFalse();
    }

    @Test
    void five_megabytes_are_turned_away_before_anything_is_looked_at() {
        byte[] body = new byte[5 * Deliveries.MOST_BYTES];
        Arrays.fill(body, (byte) '[');

        assertThat(sender.received(NOW, sender.sent(NOW, new String(body, StandardCharsets.UTF_8)))
                        .getLeft())
                .isEqualTo(Turned.TOO_LONG);
        assertThat(sender.received(NOW, new Delivery(Map.of(), body)).getLeft()).isEqualTo(Turned.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"events\": {}}",
                "{\"events\": null}",
                "{\"events\": []} {\"events\": []}",
                "{\"events\": [], \"events\": []}",
                "{\"events\": [{\"id\": \"e\", \"id\": \"f\"}]}"
            })
    void what_is_signed_and_yet_no_message_is_turned_away(String body) {
        assertThat(sender.received(body).getLeft()).isEqualTo(Turned.UNREADABLE);
    }

    @Test
    void as_deep_as_a_megabyte_goes_is_too_deep() {
        assertThat(sender.received("{\"events\": " + "[".repeat(1_000_000)).getLeft())
                .isEqualTo(Turned.UNREADABLE);
    }

    @Test
    void none_at_all_is_nothing() {
        assertThat(sender.received("{\"events\": []}").get()).isEqualTo(Told.NOTHING);
    }

    private static String event(String id, String type, String time) {
        return "{\"id\": \"%s\", \"lock\": \"l-1\", \"type\": \"%s\", \"key\": \"k-1\", \"time\": \"%s\", \"clock\": \"device\"}"
                .formatted(id, type, time);
    }
}

package se.kvittens.lock.seam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.locks.LogPage;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.application.locks.Unread;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.EventId;
import se.kvittens.transport.http.Transport;

/** How the log is read on. */
class SeamLogTest {

    private static final Answer<LogPage> UNREADABLE = new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNREADABLE));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void after_a_day_of_more_than_a_list_can_hold_nothing_is_missed(boolean newestFirst) {
        StubSeam seam = new StubSeam(newestFirst);
        LockGateway gateway = Seam.gateway(seam, folder);
        move(seam, 3, Duration.ofMinutes(1));
        Optional<LogPlace> place = Seam.end(Seam.pages(gateway, Optional.empty()));
        move(seam, 4 * Listing.MOST, Duration.ofSeconds(40));

        List<LogPage> pages = Seam.pages(gateway, place);

        assertThat(Seam.events(pages)).extracting(DoorEvent::id).contains(names(4, 4 * Listing.MOST + 3));
        assertThat(pages)
                .allSatisfy(page -> assertThat(page.told().events())
                        .extracting(each -> each.times().told())
                        .isSorted())
                .allSatisfy(page -> assertThat(page.told().events()).hasSizeLessThan(Listing.MOST));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void one_fewer_than_a_list_can_hold_is_told_at_once_and_as_many_are_not(boolean newestFirst) {
        StubSeam seam = new StubSeam(newestFirst);
        LockGateway gateway = Seam.gateway(seam, folder);
        move(seam, Listing.MOST - 1, Duration.ofSeconds(1));
        assertThat(Seam.pages(gateway, Optional.empty())).hasSize(1);

        move(seam, 1, Duration.ofSeconds(1));

        List<LogPage> pages = Seam.pages(gateway, Optional.empty());
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(Seam.events(pages)).extracting(DoorEvent::id).contains(names(1, Listing.MOST));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void more_at_one_moment_than_a_list_can_hold_is_never_told_in_part(boolean newestFirst) {
        StubSeam seam = new StubSeam(newestFirst);
        LockGateway gateway = Seam.gateway(seam, folder);
        move(seam, 1, Duration.ofSeconds(1));
        Optional<LogPlace> place = Seam.end(Seam.pages(gateway, Optional.empty()));
        move(seam, Listing.MOST, Duration.ZERO);
        place = gateway.log(place).value().flatMap(LogPage::place);

        assertThat(gateway.log(place)).isEqualTo(UNREADABLE);
    }

    @Test
    void what_was_stamped_within_the_overlap_and_seen_later_is_told() {
        StubSeam seam = new StubSeam(true);
        LockGateway gateway = Seam.gateway(seam, folder);
        move(seam, 1, Duration.ofHours(1));
        seam.happened("lock.locked", StubSeam.IN_REACH);
        Optional<LogPlace> place = Seam.end(Seam.pages(gateway, Optional.empty()));
        seam.pass(Log.OVERLAP.negated());
        seam.happened("lock.unlocked", StubSeam.IN_REACH);
        seam.pass(Duration.ofMillis(1));
        seam.happened("lock.unlocked", StubSeam.IN_REACH);

        List<DoorEvent> later = Seam.events(Seam.pages(gateway, place));

        assertThat(later).extracting(each -> each.id().name()).containsExactly("event-4", "event-1", "event-2");
    }

    @Test
    void what_a_lock_tells_a_day_late_is_new_since_seam_made_it_now() {
        StubSeam seam = new StubSeam(false);
        LockGateway gateway = Seam.gateway(seam, folder);
        move(seam, 2, Duration.ofHours(1));
        Optional<LogPlace> place = Seam.end(Seam.pages(gateway, Optional.empty()));
        seam.pass(Duration.ofHours(1));
        seam.happened("lock.locked", StubSeam.OUT_OF_REACH).put("occurred_at", "2026-03-28T07:00:00.000Z");

        assertThat(Seam.events(Seam.pages(gateway, place)))
                .extracting(each -> each.id().name())
                .contains("event-3");
    }

    @Test
    void where_it_breaks_off_one_reads_on_from_the_last_page() {
        StubSeam seam = new StubSeam(true);
        LockGateway gateway = Seam.gateway(seam, folder);
        move(seam, 2 * Listing.MOST, Duration.ofSeconds(30));
        List<LogPage> whole = Seam.pages(gateway, Optional.empty());
        seam.breakDownAfter(1);

        assertThat(gateway.log(Optional.empty())).isInstanceOf(Answer.NotReady.class);

        seam.recover();
        assertThat(Seam.events(Seam.pages(gateway, whole.get(0).place())))
                .extracting(DoorEvent::id)
                .containsAll(Seam.events(whole.subList(1, whole.size())).stream()
                        .map(DoorEvent::id)
                        .toList());
    }

    @Test
    void a_log_without_anything_new_stays_where_it_is() {
        StubSeam seam = new StubSeam(true);
        LockGateway gateway = Seam.gateway(seam, folder);
        assertThat(gateway.log(Optional.empty()).value().flatMap(LogPage::place))
                .isEmpty();

        move(seam, 1, Duration.ofSeconds(1));
        Optional<LogPlace> place = Seam.end(Seam.pages(gateway, Optional.empty()));

        assertThat(Seam.end(Seam.pages(gateway, place))).isEqualTo(place).isPresent();
    }

    /** A storm of more than a list can hold, told in parts, of which the last is within the overlap. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_is_seen_later_is_told_after_a_list_that_was_cut_as_well(boolean newestFirst) {
        StubSeam seam = new StubSeam(newestFirst);
        LockGateway gateway = Seam.gateway(seam, folder);
        move(seam, Listing.MOST + 100, Duration.ofSeconds(1));
        List<LogPage> storm = Seam.pages(gateway, Optional.empty());
        assertThat(storm).hasSizeGreaterThan(1);
        seam.pass(Log.OVERLAP.minusMillis(1).negated());
        EventId late = Seam.NAME.event(seam.happened("lock.unlocked", StubSeam.IN_REACH)
                .path("event_id")
                .asText());

        assertThat(Seam.events(Seam.pages(gateway, Seam.end(storm))))
                .extracting(DoorEvent::id)
                .contains(late);
    }

    @Test
    void what_does_not_say_when_it_was_made_is_told_all_the_same() {
        String list = """
                {"events": [
                  {"event_id": "a", "event_type": "lock.locked", "device_id": "d", "occurred_at": "2026-03-29T08:00:00Z",
                   "created_at": "2026-03-29T08:00:01Z"},
                  {"event_id": "b", "event_type": "lock.locked", "device_id": "d", "occurred_at": "2026-03-29T07:00:00Z"},
                  {"event_id": "c", "event_type": "lock.locked", "device_id": "d", "occurred_at": "yesterday"}]}
                """;
        LogPage page = page(request -> StubSeam.answer(200, list));

        assertThat(page.told().events()).extracting(each -> each.id().name()).containsExactly("b", "a");
        assertThat(page.told().unread()).containsExactly(new Unread("c", "occurred_at"));
        assertThat(page.place()).contains(new LogPlace("2026-03-29T07:45:01Z"));
    }

    @Test
    void a_place_of_another_log_is_refused() {
        LockGateway gateway = Seam.gateway(new StubSeam(true), folder);

        assertThat(gateway.log(Optional.of(new LogPlace("c-17")))).isEqualTo(Answer.refused(RefusalReason.INVALID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"events\": null}", "{\"events\": {}}", "[]", "{\"events\": ["})
    void an_answer_without_a_list_is_not_taken_for_an_empty_one(String answer) {
        assertThat(Seam.gateway(request -> StubSeam.answer(200, answer), folder).log(Optional.empty()))
                .isEqualTo(UNREADABLE);
    }

    private LogPage page(Transport transport) {
        return Seam.gateway(transport, folder).log(Optional.empty()).value().orElseThrow();
    }

    private static void move(StubSeam seam, int times, Duration apart) {
        for (int time = 0; time < times; time++) {
            seam.pass(apart);
            seam.happened(time % 2 == 0 ? "lock.unlocked" : "lock.locked", StubSeam.IN_REACH);
        }
    }

    private static EventId[] names(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> Seam.NAME.event("event-" + number))
                .toArray(EventId[]::new);
    }
}

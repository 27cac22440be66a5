package se.kvittens.lock.nuki;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.application.locks.LogPlace;

/** How a place in the log is written, and how far it reaches back. */
class LogPlacesTest {

    private static final Instant NOON = Instant.parse("2025-03-03T12:00:00Z");

    @Test
    void a_place_is_read_as_it_was_written() {
        LogPlaces places = LogPlaces.of(Optional.empty())
                .round(List.of(2L, 1L, 30L))
                .with(1, LogMark.START.upTo(Optional.of(NOON), NOON))
                .with(2, LogMark.START.upTo(Optional.of(NOON), NOON).goingOnAfter(Optional.of("a;b=/å")));

        assertThat(places.place()).hasToString("2;1=1741003200;2=1741003200/613b623d2fc3a5;30=");
        assertThat(LogPlaces.of(Optional.of(places.place()))).isEqualTo(places);
    }

    @Test
    void a_round_goes_over_each_lock_once_and_begins_again() {
        LogPlaces places = LogPlaces.of(Optional.empty()).round(List.of(1L, 2L));

        assertThat(places.next()).contains(1L);
        assertThat(places.with(1, LogMark.START).next()).contains(2L);
        assertThat(places.with(2, LogMark.START).next()).isEmpty();
    }

    @Test
    void a_lock_that_is_passed_stays_where_it_was_in_the_midst_of_its_log() {
        LogPlaces midst = LogPlaces.of(Optional.of(new LogPlace("1;1=1741003200/61;2=")));

        assertThat(midst.passing(1).place()).hasToString("2;1=1741003200/61;2=");
        assertThat(midst.passing(2).place()).hasToString(";1=1741003200/61;2=");
    }

    @Test
    void the_next_round_leaves_out_a_lock_that_has_gone() {
        LogPlaces places = LogPlaces.of(Optional.of(new LogPlace(";1=1741003200;2=1741003200")));

        assertThat(places.round(List.of(2L, 3L)).place()).hasToString("2;2=1741003200;3=");
    }

    @Test
    void what_was_told_is_read_again_for_a_day_and_an_hour() {
        LogMark mark = LogMark.START.upTo(Optional.of(NOON), NOON);

        assertThat(mark.isBehind(NOON.minus(Duration.ofHours(25)))).isFalse();
        assertThat(mark.isBehind(NOON.minus(Duration.ofHours(25)).minusNanos(1)))
                .isTrue();
        assertThat(LogMark.START.isBehind(Instant.EPOCH)).isFalse();
    }

    @Test
    void a_mark_goes_neither_back_nor_into_the_future() {
        LogMark mark = LogMark.START.upTo(Optional.of(NOON), NOON);

        assertThat(mark.upTo(Optional.of(NOON.minusSeconds(1)), NOON)).isEqualTo(mark);
        assertThat(mark.upTo(Optional.empty(), NOON)).isEqualTo(mark);
        assertThat(mark.upTo(Optional.of(NOON.plusSeconds(9)), NOON.plusSeconds(5))
                        .until())
                .contains(NOON.plusSeconds(5));
    }
}

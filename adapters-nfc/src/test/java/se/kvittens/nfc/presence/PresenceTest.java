package se.kvittens.nfc.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.nfc.presence.Change.Came;
import se.kvittens.nfc.presence.Change.Left;
import se.kvittens.nfc.presence.Change.Rests;

class PresenceTest {

    private static final Sight A = new Sight.One(new TagUid("04A1B2C3D4E580"));
    private static final Sight B = new Sight.One(new TagUid("DEADBEEF"));
    private static final Sight SEVERAL = new Sight.Several();
    private static final PresenceRules RULES = PresenceRules.OF_POLLING;

    private Presence presence = new Presence(RULES);
    private final List<Change> changes = new ArrayList<>();
    private long now = -5;

    @Test
    void two_readings_within_300_milliseconds_count() {
        empty();
        look(A).after(300).look(A);

        assertThat(changes).containsExactly(new Came(A, moment(now - millis(300))));
    }

    @Test
    void two_readings_further_apart_do_not() {
        empty();
        look(A).after(301).look(A);

        assertThat(changes).isEmpty();
    }

    @Test
    void one_reading_that_was_corrupted_to_another_number_is_no_tag_and_takes_none_away() {
        empty();
        look(A).after(100)
                .look(A)
                .after(100)
                .look(B)
                .after(100)
                .look(A)
                .after(100)
                .look(B)
                .after(100)
                .look(A);

        assertThat(changes).hasSize(1);
    }

    @Test
    void a_tag_is_gone_after_three_misses_and_600_milliseconds() {
        empty();
        look(A).after(100).look(A);
        long last = now;
        after(200).miss().after(200).miss().after(199).miss();
        assertThat(changes).hasSize(1);

        after(1).miss();
        assertThat(changes).hasSize(2).endsWith(new Left(A, moment(last)));
    }

    @Test
    void two_misses_are_too_few_however_long_apart() {
        empty();
        look(A).after(100).look(A).after(5_000).miss().after(5_000).miss();
        assertThat(changes).hasSize(1);

        after(1).miss();
        assertThat(changes).hasSize(2);
    }

    /** As the reader's chip has been seen to do with tags of seven bytes. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void a_tag_at_rest_that_all_but_every_second_or_third_look_misses_is_seen_once(int every) {
        empty();
        for (int i = 0; i < 1_000; i++) {
            after(100);
            if (i % every == 0) {
                look(A);
            } else {
                miss();
            }
        }

        assertThat(changes).hasSize(1);
    }

    @Test
    void the_same_tag_is_held_off_for_three_seconds_from_its_last_reading() {
        empty();
        look(A).after(100).look(A);
        long last = now;
        gone();

        at(last + millis(3_000) - 1).look(A).after(10).look(A);
        assertThat(changes).hasSize(2);
    }

    @Test
    void after_three_seconds_it_counts_again() {
        empty();
        look(A).after(100).look(A);
        long last = now;
        gone();

        at(last + millis(3_000)).look(A).after(10).look(A);
        assertThat(changes).hasSize(3).endsWith(new Came(A, moment(last + millis(3_000))));
    }

    @Test
    void a_tag_that_was_held_off_is_not_told_gone() {
        empty();
        look(A).after(100).look(A);
        gone();
        look(A).after(10).look(A);
        gone();

        assertThat(changes).hasSize(2);
    }

    @Test
    void another_tag_is_not_held_off_and_takes_the_place_of_the_first() {
        empty();
        look(A).after(100).look(A);
        long last = now;
        after(100).look(B).after(100).look(B);

        assertThat(changes).hasSize(3).endsWith(new Left(A, moment(last)), new Came(B, moment(now - millis(100))));
    }

    @Test
    void a_tag_that_lay_there_at_first_rests_and_is_no_tap() {
        look(A).after(100).look(A).after(100).look(A);
        assertThat(changes).containsExactly(new Rests(A, moment(-5)));

        gone();
        after(3_000).look(A).after(100).look(A);
        assertThat(changes).hasSize(3);
        assertThat(changes.get(2)).isInstanceOf(Came.class);
    }

    /** The first look may have missed it, as every second does. */
    @Test
    void a_reader_is_not_known_to_be_empty_by_its_first_look() {
        miss().after(100).look(A).after(100).miss().after(100).look(A);

        assertThat(changes).hasSize(1);
        assertThat(changes.get(0)).isInstanceOf(Rests.class);
    }

    @Test
    void what_was_told_is_forgotten_when_the_reader_was_away() {
        empty();
        look(A).after(100).look(A);
        presence.restart();
        after(60_000).look(A).after(100).look(A);

        assertThat(changes).hasSize(2);
        assertThat(changes.get(1)).isInstanceOf(Rests.class);
    }

    @Test
    void misses_before_the_reader_was_away_do_not_make_it_empty_when_it_is_back() {
        miss().after(300).miss().after(300);
        presence.restart();
        miss().after(100).look(A).after(100).look(A);

        assertThat(changes).hasSize(1);
        assertThat(changes.get(0)).isInstanceOf(Rests.class);
    }

    @Test
    void a_reader_that_can_not_tell_what_lies_there_may_be_taken_for_empty() {
        presence = new Presence(PresenceRules.OF_SENDING);
        look(A);
        presence.restart();
        after(500).look(A);

        assertThat(changes).containsExactly(new Came(A, moment(-5)));
    }

    @Test
    void of_several_tags_none_counts_until_the_reader_was_empty() {
        empty();
        look(SEVERAL).after(100).look(SEVERAL).after(4_000).look(SEVERAL);
        after(100).look(B).after(100).look(B);
        assertThat(changes.get(0)).isInstanceOf(Came.class);
        assertThat(changes.subList(1, 3)).hasExactlyElementsOfTypes(Left.class, Rests.class);

        gone();
        after(3_000).look(B).after(100).look(B);
        assertThat(changes).hasSize(5).endsWith(new Came(B, moment(now - millis(100))));
    }

    @Test
    void rules_that_could_never_hold_are_refused() {
        assertThatThrownBy(() -> RULES.afterReadings(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RULES.goneAfter(Duration.ofMillis(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RULES.heldOffFor(Duration.ofMillis(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Lets the reader be known to be empty. */
    private void empty() {
        miss().after(300).miss().after(300).miss().after(100);
    }

    private void gone() {
        after(300).miss().after(300).miss().after(300).miss().after(100);
    }

    private PresenceTest after(long millis) {
        return at(now + millis(millis));
    }

    private PresenceTest at(long nanos) {
        now = nanos;
        return this;
    }

    private PresenceTest look(Sight sight) {
        changes.addAll(presence.look(Optional.of(sight), moment(now)));
        return this;
    }

    private PresenceTest miss() {
        changes.addAll(presence.look(Optional.empty(), moment(now)));
        return this;
    }

    private static long millis(long millis) {
        return Duration.ofMillis(millis).toNanos();
    }

    private static Moment moment(long nanos) {
        return new Moment(nanos, Instant.EPOCH.plusNanos(nanos));
    }
}

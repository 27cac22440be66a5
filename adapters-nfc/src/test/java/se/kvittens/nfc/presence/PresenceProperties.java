package se.kvittens.nfc.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import se.kvittens.domain.tag.TagUid;

/** What holds of any looks at any times. */
class PresenceProperties {

    private static final Sight A = new Sight.One(new TagUid("04A1B2C3D4E580"));
    private static final Sight B = new Sight.One(new TagUid("DEADBEEF"));
    private static final PresenceRules RULES = PresenceRules.OF_POLLING;

    /** @param after the look before, in milliseconds */
    record Look(int after, Optional<Sight> found) {}

    @Provide
    Arbitrary<List<Look>> looks() {
        Arbitrary<Integer> after = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(1, 150)),
                Tuple.of(1, Arbitraries.integers().between(150, 5_000)));
        Arbitrary<Optional<Sight>> found = Arbitraries.of(
                Optional.of(A),
                Optional.of(A),
                Optional.of(B),
                Optional.of(new Sight.Several()),
                Optional.of(new Sight.Unusable(TagUid.Flaw.RANDOM)),
                Optional.empty(),
                Optional.empty());
        return Combinators.combine(after, found).as(Look::new).list().ofMaxSize(80);
    }

    @Property
    void what_has_come_goes_before_anything_comes_again(@ForAll("looks") List<Look> looks) {
        Optional<Sight> there = Optional.empty();
        for (Change change : changes(looks, new ArrayList<>())) {
            if (change instanceof Change.Left) {
                assertThat(there).contains(change.sight());
                there = Optional.empty();
            } else {
                assertThat(there).isEmpty();
                there = Optional.of(change.sight());
            }
        }
    }

    @Property
    void nothing_comes_that_was_not_read_twice_within_the_time(@ForAll("looks") List<Look> looks) {
        List<Moment> times = new ArrayList<>();
        for (Change change : changes(looks, times)) {
            if (!(change instanceof Change.Left)) {
                Moment first = change instanceof Change.Came came ? came.first() : ((Change.Rests) change).first();
                int at = times.indexOf(first);
                assertThat(looks.get(at).found()).contains(change.sight());
                assertThat(isReadAgain(looks, times, at)).isTrue();
            }
        }
    }

    private static boolean isReadAgain(List<Look> looks, List<Moment> times, int first) {
        for (int i = first + 1; i < looks.size(); i++) {
            if (looks.get(i).found().equals(looks.get(first).found())) {
                return times.get(i).nanosSince(times.get(first))
                        <= RULES.readWithin().toNanos();
            }
        }
        return false;
    }

    @Property
    void the_same_comes_again_no_sooner_than_the_hold_off_after_its_last_reading(@ForAll("looks") List<Look> looks) {
        Map<Sight, Moment> last = new HashMap<>();
        for (Change change : changes(looks, new ArrayList<>())) {
            if (change instanceof Change.Left left) {
                last.put(left.sight(), left.last());
            } else if (change instanceof Change.Came came && last.containsKey(came.sight())) {
                assertThat(came.first().nanosSince(last.get(came.sight())))
                        .isGreaterThanOrEqualTo(RULES.holdOff().toNanos());
            }
        }
    }

    /** Whatever is missed between, so long as no more than half a second passes without a reading. */
    @Property
    void a_tag_at_rest_comes_once_and_never_goes(
            @ForAll @IntRange(min = 1, max = 3) int readEvery, @ForAll @IntRange(min = 20, max = 100) int apart) {
        List<Look> looks = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            looks.add(new Look(100, Optional.empty()));
        }
        for (int i = 0; i < 500; i++) {
            looks.add(new Look(apart, i % readEvery == 0 ? Optional.of(A) : Optional.empty()));
        }

        assertThat(changes(looks, new ArrayList<>()))
                .hasSize(1)
                .allSatisfy(change -> assertThat(change).isInstanceOf(Change.Came.class));
    }

    private static List<Change> changes(List<Look> looks, List<Moment> times) {
        Presence presence = new Presence(RULES);
        List<Change> changes = new ArrayList<>();
        long now = Long.MAX_VALUE - Duration.ofSeconds(1).toNanos();
        for (Look look : looks) {
            now += Duration.ofMillis(look.after()).toNanos();
            Moment moment = new Moment(now, Instant.EPOCH.plusNanos(times.size()));
            times.add(moment);
            changes.addAll(presence.look(look.found(), moment));
        }
        return changes;
    }
}

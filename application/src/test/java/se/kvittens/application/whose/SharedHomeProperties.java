package se.kvittens.application.whose;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.doors.DoorTown.GATEWAY;
import static se.kvittens.application.doors.DoorTown.by;
import static se.kvittens.application.whose.SharedHome.BO;
import static se.kvittens.application.whose.SharedHome.CIA;
import static se.kvittens.application.whose.SharedHome.PLANNER;
import static se.kvittens.application.whose.SharedHome.of;
import static se.kvittens.application.whose.SharedHome.theirs;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kvittens.application.whose.WhoseOutcome.TakenDown;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.identity.RecipientId;

/**
 * A day of two carers at the door of two who live together. In whatever order events come, whenever it is said at whom the
 * carers were, and whenever receipts are made in between: the visits are the same.
 */
class SharedHomeProperties {

    /** What a lock told, and at whom the carer was. */
    record Stay(DoorEvent event, RecipientId visited) {}

    @Property(tries = 300)
    void REG_18_when_it_is_said_at_whom_a_carer_was_says_nothing_of_the_visits(
            @ForAll("days") List<Stay> day, @ForAll Random random) {
        List<Stay> arriving = new ArrayList<>(day);
        Collections.shuffle(arriving, random);
        SharedHome home = new SharedHome();
        List<Stay> unsaid = new ArrayList<>();
        for (Stay stay : arriving) {
            home.town.hear(stay.event());
            unsaid.add(stay);
            Collections.shuffle(unsaid, random);
            while (!unsaid.isEmpty() && random.nextBoolean()) {
                say(unsaid.remove(0), home);
            }
            if (random.nextBoolean()) {
                home.town.make();
            }
        }
        unsaid.forEach(stay -> say(stay, home));
        home.town.make();

        assertThat(home.town.visits()).isEqualTo(visits(day));
        assertThat(home.town.make()).isEmpty();
    }

    private static void say(Stay stay, SharedHome home) {
        WhoseTelling telling = of(stay.visited(), PLANNER, stay.event().id().name());
        assertThat(SharedHome.telling(home.town.doorJournal, home.town.clock).tell(telling, home.town.known()))
                .isEqualTo(new TakenDown());
    }

    private static List<String> visits(List<Stay> day) {
        SharedHome home = new SharedHome();
        home.town.hear(day.stream().map(Stay::event).toArray(DoorEvent[]::new));
        day.forEach(stay -> say(stay, home));
        home.town.make();
        return home.town.visits();
    }

    @Provide
    Arbitrary<List<Stay>> days() {
        Arbitrary<Stay> one = Combinators.combine(
                        Arbitraries.of("c1", "c2"),
                        Arbitraries.of(BO, CIA),
                        Arbitraries.of(DoorFact.UNLOCKED, DoorFact.LOCKED),
                        Arbitraries.integers().between(0, 300))
                .as((carer, visited, fact, minute) -> new Stay(
                        by(
                                carer,
                                theirs(
                                        "unnamed",
                                        fact,
                                        LocalTime.of(7, 0).plusMinutes(minute).toString())),
                        visited));
        return one.list().ofMaxSize(10).map(SharedHomeProperties::named);
    }

    private static List<Stay> named(List<Stay> stays) {
        return IntStream.range(0, stays.size())
                .mapToObj(i -> new Stay(
                        named("e" + i, stays.get(i).event()), stays.get(i).visited()))
                .toList();
    }

    private static DoorEvent named(String name, DoorEvent each) {
        return new DoorEvent(
                GATEWAY.event(name),
                each.lock(),
                each.fact(),
                each.means(),
                each.key(),
                each.command(),
                each.recipient(),
                each.times(),
                each.sequence(),
                each.detail());
    }
}

package se.kvittens.application.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.doors.DoorTown.ANNAS;
import static se.kvittens.application.doors.DoorTown.ENTRANCE;
import static se.kvittens.application.doors.DoorTown.GATEWAY;
import static se.kvittens.application.doors.DoorTown.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.kvittens.application.locks.Told;
import se.kvittens.domain.door.ClockReading;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.EventTimes;
import se.kvittens.domain.door.EventTimes.TimeSource;
import se.kvittens.domain.door.Means;

/**
 * One day of two carers at one door, in whatever order, in whatever portions, however often and however late it is told: the
 * visits are the same. Receipts are made in between, as a server makes them, of whatever has come so far.
 */
class TwoCarersProperties {

    @Property(tries = 300)
    void STAFF_2_every_interleaving_of_a_day_gives_the_same_visits(
            @ForAll("days") List<DoorEvent> day, @ForAll Random random) {
        assertThat(visits(portions(repeated(day, random), random))).isEqualTo(visits(List.of(day)));
    }

    /** What was told first by another clock reading is the same event; whichever comes first, it has one name. */
    @Property(tries = 300)
    void REG_18_a_gap_that_is_filled_a_day_later_leaves_no_trace(
            @ForAll("days") List<DoorEvent> day, @ForAll Random random) {
        List<DoorEvent> early = new ArrayList<>();
        List<DoorEvent> late = new ArrayList<>();
        day.forEach(each -> (random.nextBoolean() ? early : late).add(each));

        assertThat(visits(List.of(early, late, day))).isEqualTo(visits(List.of(day)));
    }

    @Property(tries = 100)
    void REG_18_nothing_is_lost_and_nothing_is_invented(@ForAll("days") List<DoorEvent> day, @ForAll Random random) {
        DoorTown town = new DoorTown();
        tell(town, portions(repeated(day, random), random));

        List<DoorEvent> kept = town.doorJournal.after(GATEWAY, 0).get().recorded().stream()
                .filter(each -> each.entry() instanceof DoorEntry.EventTold)
                .map(each -> ((DoorEntry.EventTold) each.entry()).event())
                .toList();
        assertThat(kept).containsExactlyInAnyOrderElementsOf(day);
    }

    /** All of them, of the day in STAFF-2: 720 orders. */
    @Test
    void STAFF_2_each_order_of_one_day_gives_its_two_visits() {
        List<DoorEvent> day = List.of(
                event("1", DoorFact.UNLOCKED, "08:00"),
                DoorTown.by("c2", event("2", DoorFact.ARRIVED, "08:01")),
                automatic(event("3", DoorFact.LOCKED, "08:01:30")),
                DoorTown.through(ENTRANCE, event("4", DoorFact.UNLOCKED, "08:10")),
                DoorTown.by("c2", event("5", DoorFact.DEPARTED, "08:29")),
                event("6", DoorFact.LOCKED, "08:30"));
        List<List<DoorEvent>> orders = orders(day);

        assertThat(orders).hasSize(720);
        assertThat(orders)
                .allSatisfy(
                        order -> assertThat(visits(order.stream().map(List::of).toList()))
                                .containsExactly("c1 anna 08:00-08:30", "c2 anna 08:01-08:29"));
    }

    @Provide
    Arbitrary<List<DoorEvent>> days() {
        Arbitrary<DoorEvent> one = Combinators.combine(
                        Arbitraries.of("c1", "c2"),
                        Arbitraries.of(ANNAS, ANNAS, ANNAS, ENTRANCE),
                        Arbitraries.of(DoorFact.UNLOCKED, DoorFact.LOCKED, DoorFact.ARRIVED, DoorFact.DEPARTED),
                        Arbitraries.of(Means.KEYPAD, Means.KEYPAD, Means.AUTOMATIC, Means.FROM_INSIDE),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, 300),
                                Arbitraries.integers().between(0, 8 * 3600)),
                        Arbitraries.of(0, 0, 20, -45, 500, 3600))
                .as((carer, lock, fact, means, second, ahead) -> new DoorEvent(
                        GATEWAY.event("unnamed"),
                        lock,
                        fact,
                        means,
                        Optional.of(GATEWAY.key(carer)),
                        Optional.empty(),
                        Optional.empty(),
                        times(DoorTown.at("07:00").plusSeconds(second), ahead),
                        Optional.empty(),
                        ""));
        return one.list().ofMaxSize(12).map(TwoCarersProperties::named);
    }

    private static EventTimes times(Instant told, int ahead) {
        return new EventTimes(
                told, TimeSource.DEVICE, Optional.of(new ClockReading(told.plusSeconds(ahead), told)), told);
    }

    private static List<DoorEvent> named(List<DoorEvent> events) {
        return IntStream.range(0, events.size())
                .mapToObj(i -> named("e" + i, events.get(i)))
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

    private static DoorEvent automatic(DoorEvent each) {
        return new DoorEvent(
                each.id(),
                each.lock(),
                each.fact(),
                Means.AUTOMATIC,
                Optional.empty(),
                each.command(),
                each.recipient(),
                each.times(),
                each.sequence(),
                each.detail());
    }

    private static List<DoorEvent> repeated(List<DoorEvent> day, Random random) {
        List<DoorEvent> arriving = new ArrayList<>(day);
        day.stream().filter(each -> random.nextBoolean()).forEach(arriving::add);
        Collections.shuffle(arriving, random);
        return arriving;
    }

    private static List<List<DoorEvent>> portions(List<DoorEvent> arriving, Random random) {
        List<List<DoorEvent>> portions = new ArrayList<>(List.of(new ArrayList<>()));
        for (DoorEvent event : arriving) {
            if (random.nextInt(3) == 0) {
                portions.add(new ArrayList<>());
            }
            portions.get(portions.size() - 1).add(event);
        }
        return portions;
    }

    private static List<List<DoorEvent>> orders(List<DoorEvent> events) {
        if (events.isEmpty()) {
            return List.of(List.of());
        }
        List<List<DoorEvent>> orders = new ArrayList<>();
        for (DoorEvent first : events) {
            List<DoorEvent> rest = new ArrayList<>(events);
            rest.remove(first);
            for (List<DoorEvent> order : orders(rest)) {
                List<DoorEvent> whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                orders.add(whole);
            }
        }
        return orders;
    }

    private static List<String> visits(List<List<DoorEvent>> portions) {
        DoorTown town = new DoorTown();
        tell(town, portions);
        return town.visits();
    }

    private static void tell(DoorTown town, List<List<DoorEvent>> portions) {
        for (List<DoorEvent> portion : portions) {
            town.hearing().hear(GATEWAY, new Told(portion, List.of())).get();
            town.make();
        }
    }
}

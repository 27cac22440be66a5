package se.kvittens.domain.door;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.door.DoorDay.ANNAS;
import static se.kvittens.domain.door.DoorDay.BO;
import static se.kvittens.domain.door.DoorDay.CIA;
import static se.kvittens.domain.door.DoorDay.ENTRANCE;
import static se.kvittens.domain.door.DoorDay.THEIRS;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kvittens.domain.door.DoorReading.IsReceipt;
import se.kvittens.domain.door.EventTimes.TimeSource;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.pairing.PairedVisit;
import se.kvittens.domain.pairing.RegisteredReceipt;

/** What locks tell gives the same visits however it comes. The day is that on which clocks go back. */
class DoorProperties {

    private static final Instant NIGHT = At.at("2024-10-26T22:00");

    @Property
    void REG_18_any_order_and_any_repetition_of_a_day_gives_the_same_visits(
            @ForAll("days") List<DoorEvent> day, @ForAll Random random) {
        List<DoorEvent> arriving = new ArrayList<>(day);
        day.stream().filter(each -> random.nextBoolean()).forEach(arriving::add);
        Collections.shuffle(arriving, random);

        assertThat(visitsOf(arriving)).isEqualTo(visitsOf(day));
    }

    /** A part of a log that comes a day later makes the visits what they would have been. */
    @Property
    void REG_18_a_gap_that_is_filled_later_leaves_no_trace(@ForAll("days") List<DoorEvent> day, @ForAll Random random) {
        List<RegisteredReceipt> known = new ArrayList<>();
        List<DoorEvent> late = new ArrayList<>();
        for (DoorEvent event : day) {
            if (random.nextBoolean()) {
                known.addAll(receiptsOf(List.of(event)));
            } else {
                late.add(event);
            }
        }
        known.addAll(receiptsOf(late));

        assertThat(visitsOf(day)).isEqualTo(Town.pairing().visitsOf(known, DoorProperties::together));
    }

    @Property
    void REG_18_nothing_but_what_a_known_carer_did_at_a_home_is_in_a_visit(@ForAll("days") List<DoorEvent> day) {
        List<String> names = day.stream()
                .filter(each -> each.lock() != ENTRANCE
                        && each.key().isPresent()
                        && each.means() != Means.AUTOMATIC
                        && each.means() != Means.FROM_INSIDE)
                .map(each -> each.id().toString())
                .toList();

        assertThat(visitsOf(day).stream().flatMap(PairedVisit::receipts))
                .allMatch(each -> names.contains(each.id().value()));
    }

    @Property
    void REG_18_a_visit_through_a_door_is_no_longer_than_the_longest(@ForAll("days") List<DoorEvent> day) {
        Duration longest = Town.pairing().longestVisit().value();

        assertThat(visitsOf(day)).filteredOn(PairedVisit::isComplete).allSatisfy(visit -> {
            List<RegisteredReceipt> both = visit.receipts().limit(2).toList();
            assertThat(Duration.between(both.get(0).at(), both.get(1).at())).isBetween(Duration.ZERO, longest);
        });
    }

    @Provide
    Arbitrary<List<DoorEvent>> days() {
        Arbitrary<DoorEvent> one = Combinators.combine(
                        Arbitraries.of(Optional.of("c1"), Optional.of("c2"), Optional.<String>empty()),
                        Arbitraries.of(ANNAS, ANNAS, ANNAS, THEIRS, ENTRANCE),
                        Arbitraries.of(
                                DoorFact.UNLOCKED,
                                DoorFact.LOCKED,
                                DoorFact.ARRIVED,
                                DoorFact.DEPARTED,
                                DoorFact.DOOR_OPENED),
                        Arbitraries.of(Means.PHONE, Means.PHONE, Means.KEYPAD, Means.AUTOMATIC, Means.FROM_INSIDE),
                        Arbitraries.of(Optional.of(BO), Optional.of(CIA), Optional.<RecipientId>empty()),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, 300),
                                Arbitraries.integers().between(0, 12 * 3600)),
                        Arbitraries.of(0, 0, 20, -45, 500, 3600))
                .as((carer, lock, fact, means, said, second, ahead) -> new DoorEvent(
                        new EventId("g", "unnamed"),
                        lock,
                        fact,
                        means,
                        carer.map(DoorDay::key),
                        Optional.empty(),
                        said,
                        times(NIGHT.plusSeconds(second), ahead),
                        Optional.empty(),
                        ""));
        return one.list().ofMaxSize(16).map(DoorProperties::named);
    }

    private static EventTimes times(Instant told, int ahead) {
        return new EventTimes(
                told,
                TimeSource.DEVICE,
                Optional.of(new ClockReading(told.plusSeconds(ahead), told)),
                told.plusSeconds(1));
    }

    private static List<DoorEvent> named(List<DoorEvent> events) {
        return Stream.iterate(0, i -> i < events.size(), i -> i + 1)
                .map(i -> new DoorEvent(
                        new EventId("g", "e" + i),
                        events.get(i).lock(),
                        events.get(i).fact(),
                        events.get(i).means(),
                        events.get(i).key(),
                        events.get(i).command(),
                        events.get(i).recipient(),
                        events.get(i).times(),
                        events.get(i).sequence(),
                        events.get(i).detail()))
                .toList();
    }

    private static List<RegisteredReceipt> receiptsOf(List<DoorEvent> events) {
        return events.stream()
                .map(DoorDay::read)
                .filter(IsReceipt.class::isInstance)
                .map(each -> ((IsReceipt) each).receipt())
                .toList();
    }

    private static List<PairedVisit> visitsOf(List<DoorEvent> events) {
        return Town.pairing().visitsOf(receiptsOf(events), DoorProperties::together);
    }

    private static boolean together(RecipientId one, RecipientId other) {
        return !one.equals(DoorDay.ANNA) && !other.equals(DoorDay.ANNA);
    }
}

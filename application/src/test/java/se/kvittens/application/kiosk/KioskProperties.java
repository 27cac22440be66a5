package se.kvittens.application.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.kiosk.KioskRig.ANNA;
import static se.kvittens.application.kiosk.KioskRig.ANNAS;
import static se.kvittens.application.kiosk.KioskRig.BOS;
import static se.kvittens.application.kiosk.KioskRig.C1;
import static se.kvittens.application.kiosk.KioskRig.C2;
import static se.kvittens.application.kiosk.KioskRig.CECILIAS;
import static se.kvittens.application.kiosk.KioskRig.EIGHT;
import static se.kvittens.application.kiosk.KioskRig.STRANGE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import se.kvittens.application.kiosk.KioskRig.Network;
import se.kvittens.application.kiosk.Notice.ReceiptReceived;
import se.kvittens.application.outbox.Content.Request;
import se.kvittens.application.outbox.Fate;
import se.kvittens.application.outbox.Kept;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.registering.MemoryJournal;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.pairing.ReceiptId;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.visit.RegisteredVisit;

/** Whatever fails, and whenever: acknowledged is kept is delivered, once, and gives the visits that it gives online. */
class KioskProperties {

    /** What happens at a kiosk; what all is done to at one of several. */
    private sealed interface Event {

        record Tapped(CarerId carer, TagUid tag) implements Event {}

        record TimePassed(Duration time) implements Event {}

        record ClockSet(Duration by) implements Event {}

        record NetworkIs(Network now) implements Event {}

        record DiskIs(Optional<JournalFault> fault) implements Event {}

        record Given() implements Event {}

        record Crashed() implements Event {}
    }

    /** An event at the first or the second of two kiosks. */
    private record At(int kiosk, Event event) {}

    @Property(tries = 400)
    void what_was_acknowledged_is_kept_and_delivered_once(@ForAll("events") List<At> events) {
        KioskRig rig = new KioskRig();
        List<Long> acknowledged = new ArrayList<>();
        events.forEach(each -> happen(rig, each.event(), acknowledged));

        finish(rig);

        assertThat(rig.kept()).extracting(Kept::number).containsExactlyElementsOf(acknowledged);
        assertThat(rig.kept()).allMatch(kept -> kept.fate() instanceof Fate.Accepted);
        assertThat(names(recorded(rig))).containsExactlyInAnyOrderElementsOf(names(rig));
    }

    @Property(tries = 300)
    void REG_16_two_kiosks_on_one_journal_give_the_visits_that_one_gives_that_is_always_online(
            @ForAll("events") List<At> events) {
        MemoryJournal journal = new MemoryJournal(() -> EIGHT);
        List<KioskRig> both = List.of(new KioskRig("north", journal), new KioskRig("south", journal));
        List<Long> acknowledged = new ArrayList<>();
        events.forEach(each -> happen(both.get(each.kiosk()), each.event(), acknowledged));

        both.forEach(KioskProperties::finish);

        KioskRig any = both.get(0);
        List<ReceiptId> kept =
                both.stream().flatMap(each -> names(each).stream()).toList();
        assertThat(acknowledged).hasSameSizeAs(kept);
        assertThat(names(recorded(any))).containsExactlyInAnyOrderElementsOf(kept);
        for (CarerId carer : List.of(C1, C2)) {
            assertThat(any.visits(carer).all())
                    .isEqualTo(KioskRig.visitsOf(inOrder(any.recorded(carer))).all());
        }
    }

    @Property(tries = 300)
    void REG_16_what_a_tap_means_without_a_network_is_what_the_office_says_later(@ForAll("events") List<At> events) {
        KioskRig rig = new KioskRig();
        events.forEach(each -> happen(rig, each.event(), new ArrayList<>()));
        rig.network(Network.CUT);
        rig.outbox.failWith(Optional.empty());
        place(rig);
        Map<Long, Meaning> offline = meanings(rig);

        rig.drained();

        assertThat(meanings(rig)).isEqualTo(offline);
        rig.crash();
        assertThat(offline).containsAllEntriesOf(meanings(rig));
        for (CarerId carer : List.of(C1, C2)) {
            assertThat(rig.signIn(carer).open())
                    .extracting(Screen.OpenVisit::start)
                    .containsExactlyElementsOf(openSince(rig, carer));
        }
    }

    private static List<Instant> openSince(KioskRig rig, CarerId carer) {
        Instant twoDaysAgo = rig.clock.moment().at().minus(Duration.ofDays(2));
        return rig.visits(carer).all().stream()
                .filter(visit -> visit.end() == null)
                .map(RegisteredVisit::firstReceipt)
                .filter(start -> !start.isBefore(twoDaysAgo))
                .toList();
    }

    /** By their numbers, of the receipts that can still be looked at. */
    private static Map<Long, Meaning> meanings(KioskRig rig) {
        Map<Long, Meaning> meanings = new TreeMap<>();
        for (Kept kept : rig.kept()) {
            rig.signIn(kept.content().carer());
            rig.kiosk
                    .look(kept.number())
                    .receipt()
                    .filter(receipt -> receipt.number() == kept.number())
                    .ifPresent(receipt -> meanings.put(kept.number(), receipt.meaning()));
        }
        return meanings;
    }

    private static void happen(KioskRig rig, Event event, List<Long> acknowledged) {
        if (event instanceof Event.Tapped tapped) {
            rig.signIn(tapped.carer());
            if (rig.tap(tapped.tag()).notice() instanceof ReceiptReceived received) {
                acknowledged.add(received.number());
            }
        } else if (event instanceof Event.TimePassed passed) {
            rig.clock.pass(passed.time());
        } else if (event instanceof Event.ClockSet set) {
            rig.clock.set(set.by());
        } else if (event instanceof Event.NetworkIs network) {
            rig.network(network.now());
        } else if (event instanceof Event.DiskIs disk) {
            rig.outbox.failWith(disk.fault());
        } else if (event instanceof Event.Given) {
            rig.step();
        } else {
            rig.crash();
        }
    }

    private static void finish(KioskRig rig) {
        rig.outbox.failWith(Optional.empty());
        place(rig);
        rig.drained();
    }

    /** Each carer says at whose door the taps of strange tags were. */
    private static void place(KioskRig rig) {
        for (CarerId carer : List.of(C1, C2)) {
            rig.signIn(carer).prompts().forEach(prompt -> rig.kiosk.place(prompt.number(), ANNA));
        }
    }

    private static List<Recorded> recorded(KioskRig rig) {
        List<Recorded> all = new ArrayList<>(rig.recorded(C1));
        all.addAll(rig.recorded(C2));
        return all;
    }

    /** As they would have come with no delay: in the order of time. */
    private static List<Recorded> inOrder(List<Recorded> recorded) {
        return recorded.stream()
                .sorted(Comparator.comparing(each -> receipt(each).at()))
                .toList();
    }

    private static List<ReceiptId> names(List<Recorded> recorded) {
        return recorded.stream().map(each -> receipt(each).id()).toList();
    }

    private static List<ReceiptId> names(KioskRig rig) {
        return rig.kept().stream()
                .map(kept -> ((ReceiptMade) ((Request) kept.content()).happening())
                        .receipt()
                        .id())
                .toList();
    }

    private static RegisteredReceipt receipt(Recorded each) {
        return ((ReceiptMade) each.happening()).receipt();
    }

    @Provide
    Arbitrary<List<At>> events() {
        Arbitrary<CarerId> carers = Arbitraries.of(C1, C1, C2);
        Arbitrary<TagUid> tags = Arbitraries.of(ANNAS, ANNAS, BOS, CECILIAS, STRANGE);
        Arbitrary<Event> taps = Combinators.combine(carers, tags).as(Event.Tapped::new);
        Arbitrary<Event> pauses = Arbitraries.of(1, 9, 10, 11, 600, 1800, 7 * 3600, 20 * 3600)
                .map(Duration::ofSeconds)
                .map(Event.TimePassed::new);
        Arbitrary<Event> clocks =
                Arbitraries.of("PT-1H", "PT24H", "PT-3S").map(Duration::parse).map(Event.ClockSet::new);
        Arbitrary<Event> networks = Arbitraries.of(Network.values()).map(Event.NetworkIs::new);
        Arbitrary<Event> disks = Arbitraries.of(
                        Optional.<JournalFault>empty(), Optional.<JournalFault>empty(), Optional.of(JournalFault.FULL))
                .map(Event.DiskIs::new);
        Arbitrary<Event> others =
                Arbitraries.of(new Event.Given(), new Event.Given(), new Event.Given(), new Event.Crashed());
        Arbitrary<Event> events = Arbitraries.frequencyOf(
                Tuple.of(8, taps),
                Tuple.of(6, pauses),
                Tuple.of(1, clocks),
                Tuple.of(2, networks),
                Tuple.of(1, disks),
                Tuple.of(5, others));
        return Combinators.combine(Arbitraries.integers().between(0, 1), events)
                .as(At::new)
                .list()
                .ofMaxSize(40);
    }
}

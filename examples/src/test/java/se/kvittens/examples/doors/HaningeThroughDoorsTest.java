package se.kvittens.examples.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.examples.doors.DoorMonth.GATEWAY;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.kvittens.application.closing.MonthsFromJournal;
import se.kvittens.application.doors.HearDoors;
import se.kvittens.application.doors.KnownDoors;
import se.kvittens.application.doors.MakeReceipts;
import se.kvittens.application.doors.MemoryDoorJournal;
import se.kvittens.application.locks.Told;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.Households;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.application.registering.MemoryJournal;
import se.kvittens.application.registering.Outcome;
import se.kvittens.application.registering.RecordVisits;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.DoubleStaffingMarked;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.domain.registering.Happening.VisitApproved;
import se.kvittens.domain.registering.Happening.VisitDeclined;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.serving.ServingRegister;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.examples.generate.GeneratedMonths;
import se.kvittens.files.hash.ContentHash;
import se.kvittens.files.rulebook.RuleBookFolder;

/**
 * A month of which every visit comes from what locks told, in any order, late and twice, is settled as the same month
 * given as finished visits: to the visit, the line and the öre.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HaningeThroughDoorsTest {

    private static final YearMonth MARCH = YearMonth.of(2025, 3);

    /** After the month, and before its lock. */
    private static final Instant AFTERWARDS = Instant.parse("2025-04-01T04:00:00Z");

    private static final RuleBooks BOOKS = RuleBookFolder.bundled();
    private static final Comparator<RegisteredVisit> IN_ORDER =
            Comparator.comparing(RegisteredVisit::firstReceipt).thenComparing(RegisteredVisit::id);

    private final SettableClock clock = new SettableClock(AFTERWARDS);
    private final MemoryJournal journal = new MemoryJournal(clock);
    private ProviderMonth told;
    private ProviderMonth finished;
    private DoorMonth doors;

    @BeforeAll
    void the_month_is_told_by_its_locks() {
        told = GeneratedMonths.of(
                        BOOKS,
                        new GeneratedMonths.Asked(
                                new MunicipalityId("haninge"), MARCH, new GeneratedMonths.Size(20, 1), 6))
                .orElseThrow()
                .iterator()
                .next();
        doors = DoorMonth.of(told);
        finished = with(doors.visits());
        hear(arriving(doors.events()));
        RecordVisits recording = recording();
        doors.visits().forEach(visit -> say(visit, recording));
    }

    @Test
    void REG_18_each_visit_is_as_if_it_had_been_told_when_it_was_finished() {
        assertThat(finished.visits()).hasSizeGreaterThan(500);

        assertThat(fromLocks().visits()).containsExactlyElementsOf(finished.visits());
    }

    @Test
    void REG_18_the_month_is_settled_the_same() {
        Settlement expected = settled(finished);
        assertThat(expected.recipients()).hasSizeGreaterThan(10);
        assertThat(expected.invoice().totals()).isNotEmpty();

        assertThat(settled(fromLocks())).isEqualTo(expected);
    }

    private ProviderMonth fromLocks() {
        Supplied supplied = new Supplied(with(List.of()), "none", 0);
        ProviderMonth month = new MonthsFromJournal(journal, () -> BOOKS, ContentHash::of)
                .of(supplied)
                .get()
                .supplied()
                .month();
        return with(month.visits());
    }

    private ProviderMonth with(List<RegisteredVisit> visits) {
        return new ProviderMonth(
                told.municipality(),
                told.month(),
                told.provider(),
                told.publishedLocks(),
                told.prices(),
                told.recipients(),
                visits.stream().sorted(IN_ORDER).toList());
    }

    private static Settlement settled(ProviderMonth month) {
        return new Settle(BOOKS)
                .settle(month, new Basis(Optional.empty(), true))
                .get();
    }

    /** Shuffled, and each third told once more. */
    private static List<DoorEvent> arriving(List<DoorEvent> events) {
        List<DoorEvent> arriving = new ArrayList<>(events);
        for (int i = 0; i < events.size(); i += 3) {
            arriving.add(events.get(i));
        }
        Collections.shuffle(arriving, new Random(18));
        return arriving;
    }

    private void hear(List<DoorEvent> events) {
        MemoryDoorJournal doorJournal = new MemoryDoorJournal(clock);
        HearDoors hearing = new HearDoors(doorJournal, clock);
        MakeReceipts making = new MakeReceipts(doorJournal, recording(), () -> BOOKS, clock);
        KnownDoors known = new KnownDoors(
                told.municipality(),
                doors.doors(),
                doors.keys(),
                ServingRegister.allBy(assignment().provider()),
                Map.of(assignment().provider(), assignment()));
        for (int from = 0; from < events.size(); from += 500) {
            List<DoorEvent> portion = events.subList(from, Math.min(from + 500, events.size()));
            hearing.hear(GATEWAY, new Told(portion, List.of())).get();
            making.make(GATEWAY, known).get();
        }
    }

    private RecordVisits recording() {
        return new RecordVisits(journal, households(), () -> BOOKS);
    }

    private Households households() {
        return MonthsFromJournal.households(told);
    }

    private Assignment assignment() {
        return MonthsFromJournal.assignment(told);
    }

    /** What the carer says in the phone, and the planner afterwards. */
    private void say(RegisteredVisit visit, RecordVisits recording) {
        Instant end = visit.registration().registered();
        Deed carer = new Deed(visit.carer().value(), Role.CARER, end, "");
        say(visit, new TasksChosen(visit.id(), visit.tasks()), carer, recording);
        if (visit.remarks().doubleStaffing()) {
            say(visit, new DoubleStaffingMarked(visit.id(), true), carer, recording);
        }
        if (visit.remarks().declined()) {
            say(visit, new VisitDeclined(visit.id(), true), carer, recording);
        }
        visit.registration()
                .approved()
                .ifPresent(when -> say(
                        visit,
                        new VisitApproved(visit.id(), Seen.of(visit)),
                        new Deed("planner", Role.PLANNER, when, ""),
                        recording));
    }

    private void say(RegisteredVisit visit, Happening happening, Deed deed, RecordVisits recording) {
        assertThat(recording.ask(assignment(), visit.carer(), happening, deed)).isInstanceOf(Outcome.Done.class);
    }
}

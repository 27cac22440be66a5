package se.kvittens.application.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.registering.Happenings.C1;
import static se.kvittens.application.registering.Happenings.EIGHT;
import static se.kvittens.domain.fixture.Settings.set;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.application.registering.Outcome.Done;
import se.kvittens.application.registering.Outcome.Refused;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.door.Doors;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.pairing.PairingRules;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.ApprovalUndone;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.domain.registering.Happening.TimesAdjusted;
import se.kvittens.domain.registering.Happening.VisitApproved;
import se.kvittens.domain.registering.Happening.VisitCorrected;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.CorrectionCause;
import se.kvittens.domain.visit.RegisteredVisit;

/** What is recorded counts in its month, and what the journal takes too late is refused, by one clock. */
class TakenInTimeTest {

    private static final Assignment ASSIGNMENT = new Assignment(Town.NORTH, Happenings.PROVIDER, PublishedLocks.NONE);
    private static final Instant LOCK = At.at("2024-11-05T16:00:00");
    private static final VisitId R1 = new VisitId("r1");
    private static final Seen HALF_AN_HOUR = new Seen(EIGHT, EIGHT.plusSeconds(1800));

    private final SettableClock clock = new SettableClock(EIGHT);
    private final MemoryJournal memory = new MemoryJournal(clock);
    private final RecordVisits visits = recording(Town.north());

    /** Each is done at the lock. */
    @ParameterizedTest
    @CsvSource({"PT0S, true", "PT0.000000001S, false", "PT1S, false"})
    void TIME_5_what_is_said_at_the_lock_is_recorded_where_the_journal_takes_it_by_then(
            Duration after, boolean isRecorded) {
        visited();
        List<Happening> said = List.of(
                new TasksChosen(R1, Set.of(new TaskCode("CARE"))),
                new TimesAdjusted(R1, HALF_AN_HOUR, null, EIGHT.plusSeconds(2400)),
                new VisitApproved(R1, new Seen(HALF_AN_HOUR.start(), HALF_AN_HOUR.end(), isRecorded ? 1 : 0)));
        clock.set(LOCK.plus(after));

        for (Happening each : said) {
            Outcome outcome = ask(each, planner(LOCK));
            assertThat(outcome instanceof Done).isEqualTo(isRecorded);
            if (!isRecorded) {
                assertThat(outcome).isEqualTo(new Refused(RefusalCode.LOCKED));
            }
        }
        assertThat(recorded()).isEqualTo(isRecorded ? 5 : 2);
    }

    @Test
    void TIME_5_a_receipt_is_taken_whenever_it_comes() {
        clock.set(LOCK.plusSeconds(1));

        assertThat(tap("r1", EIGHT)).isInstanceOf(Done.class);
    }

    /** A kiosk gives them after the lock, and they change nothing that is settled. */
    @Test
    void REG_1_what_a_carer_said_at_the_door_is_taken_whenever_it_comes() {
        visited();
        clock.set(LOCK.plusSeconds(1));
        Set<TaskCode> care = Set.of(new TaskCode("CARE"));

        Outcome outcome = ask(new TasksChosen(R1, care), new Deed("c1", Role.CARER, EIGHT.plusSeconds(1800), ""));

        assertThat(((Done) outcome).visit().tasks()).isEqualTo(care);
        MonthOfJournal october = new VisitsOfMonth(
                        memory, () -> new RuleBooks(List.of(Town.north().book())))
                .read(ASSIGNMENT, YearMonth.of(2024, 10), (one, other) -> false)
                .get();
        assertThat(october.locked()).extracting(RegisteredVisit::tasks).containsExactly(Set.of());
        assertThat(october.toCorrect()).extracting(RegisteredVisit::tasks).containsExactly(care);
    }

    /** The clock of who corrects is ahead. */
    @ParameterizedTest
    @CsvSource({"PT0S, false", "PT0.000000001S, true"})
    void REG_17_a_visit_is_not_corrected_before_its_month_is_locked_by_the_clock_of_the_journal(
            Duration after, boolean isCorrected) {
        visited();
        VisitCorrected annulled = new VisitCorrected(
                R1, YearMonth.of(2024, 10), 2, HALF_AN_HOUR, CorrectionCause.WRONG_TIMES, Optional.empty());
        clock.set(LOCK.plus(after));

        Outcome outcome = ask(annulled, planner(LOCK.plusSeconds(7200)));

        assertThat(outcome instanceof Done).isEqualTo(isCorrected);
        if (!isCorrected) {
            assertThat(outcome).isEqualTo(new Refused(RefusalCode.NOT_LOCKED_YET));
        }
    }

    @Test
    void TIME_5_what_is_recorded_already_is_done_also_after_the_lock() {
        visited();
        clock.set(LOCK);
        Outcome first = ask(new VisitApproved(R1, HALF_AN_HOUR), planner(LOCK));
        clock.set(LOCK.plusSeconds(1));

        assertThat(ask(new VisitApproved(R1, HALF_AN_HOUR), planner(LOCK))).isEqualTo(first);
    }

    @Test
    void REG_6_an_approval_is_taken_back_by_a_machine_whose_clock_is_behind() {
        visited();
        ask(new VisitApproved(R1, HALF_AN_HOUR), planner(EIGHT.plusSeconds(7210)));

        Done undone = (Done) ask(new ApprovalUndone(R1), planner(EIGHT.plusSeconds(7205)));

        assertThat(undone.visit().registration().approved()).isEmpty();
    }

    @Test
    void SYS_2_a_receipt_of_one_carer_is_none_of_another() {
        Happening made = new ReceiptMade(Happenings.tapOf(new CarerId("c2"), "r1", EIGHT));
        Deed deed = new Deed("c2", Role.CARER, EIGHT, "");

        assertThat(ask(made, deed)).isEqualTo(new Refused(RefusalCode.NOT_OWN_VISIT));
        assertThat(ask(Happenings.entered(), Happenings.BY_PLANNER)).isInstanceOf(Done.class);
        assertThat(visits.ask(ASSIGNMENT, new CarerId("c2"), Happenings.entered(), Happenings.BY_PLANNER))
                .isEqualTo(new Refused(RefusalCode.NOT_OWN_VISIT));

        assertThat(visits.ask(ASSIGNMENT, new CarerId("c2"), made, deed)).isInstanceOf(Done.class);
    }

    @Test
    void REG_16_a_visit_that_may_be_longer_than_two_days_is_known_to_its_end() {
        Town town = Town.north()
                .pairing(new PairingRules(
                        Town.pairing().sameTapWithin(),
                        set(RuleId.REG_16, "longestVisit", Duration.ofHours(100)),
                        Town.pairing().elsewhereEnds(),
                        Doors.stay()));
        RecordVisits patient = recording(town);
        Instant end = EIGHT.plus(Duration.ofHours(100));
        for (Instant at : List.of(EIGHT, end)) {
            patient.ask(
                    ASSIGNMENT,
                    C1.carer(),
                    new ReceiptMade(Happenings.tap("at " + at, at)),
                    new Deed("c1", Role.CARER, at, ""));
        }

        assertThat(patient.ask(
                        ASSIGNMENT,
                        C1.carer(),
                        new VisitApproved(new VisitId("at " + EIGHT), new Seen(EIGHT, end)),
                        planner(end.plusSeconds(1))))
                .isInstanceOf(Done.class);
    }

    private RecordVisits recording(Town town) {
        return new RecordVisits(memory, (one, other) -> false, () -> new RuleBooks(List.of(town.book())));
    }

    private void visited() {
        tap("r1", EIGHT);
        tap("r2", EIGHT.plusSeconds(1800));
    }

    private Outcome tap(String id, Instant at) {
        return ask(new ReceiptMade(Happenings.tap(id, at)), new Deed("c1", Role.CARER, at, ""));
    }

    private Outcome ask(Happening asked, Deed deed) {
        return visits.ask(ASSIGNMENT, C1.carer(), asked, deed);
    }

    private static Deed planner(Instant when) {
        return new Deed("åsa", Role.PLANNER, when, "en rättelse");
    }

    private int recorded() {
        TimeSpan day = new TimeSpan(EIGHT.minusSeconds(86_400), EIGHT.plusSeconds(86_400));
        return memory.read(C1, day).get().recorded().size();
    }
}

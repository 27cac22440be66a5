package se.kvittens.application.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.registering.Happenings.C1;
import static se.kvittens.application.registering.Happenings.EIGHT;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.application.registering.Outcome.Done;
import se.kvittens.application.registering.Outcome.NotRecorded;
import se.kvittens.application.registering.Outcome.Overtaken;
import se.kvittens.application.registering.Outcome.Refused;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.domain.registering.Happening.TimesAdjusted;
import se.kvittens.domain.registering.Happening.VisitApproved;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.RegisteredVisit;

/** What is asked for, decided and recorded. */
class RecordVisitsTest {

    private static final Assignment ASSIGNMENT = new Assignment(Town.NORTH, Happenings.PROVIDER, PublishedLocks.NONE);
    private static final VisitId R1 = new VisitId("r1");
    private static final TasksChosen CARE = new TasksChosen(R1, Set.of(new TaskCode("CARE")));

    private final MemoryJournal memory = new MemoryJournal(new SettableClock(EIGHT));

    @Test
    void REG_1_taps_become_a_visit_that_is_known_at_once() {
        RecordVisits visits = recordingIn(memory);

        assertThat(tap(visits, "r1", EIGHT)).isInstanceOf(Done.class);
        RegisteredVisit visit = done(tap(visits, "r2", EIGHT.plusSeconds(1800)));

        assertThat(visit.id()).isEqualTo(R1);
        assertThat(Seen.of(visit)).isEqualTo(new Seen(EIGHT, EIGHT.plusSeconds(1800)));
    }

    @Test
    void REG_1_what_is_asked_again_is_done_and_recorded_once() {
        RecordVisits visits = recordingIn(memory);

        Outcome first = tap(visits, "r1", EIGHT);
        assertThat(tap(visits, "r1", EIGHT)).isEqualTo(first);

        assertThat(recorded()).hasSize(1);
    }

    @Test
    void REG_7_what_was_done_to_a_visit_and_is_asked_again_is_done_though_it_could_not_be_done_now() {
        RecordVisits visits = recordingIn(memory);
        tap(visits, "r1", EIGHT);
        tap(visits, "r2", EIGHT.plusSeconds(1800));
        Seen seen = new Seen(EIGHT, EIGHT.plusSeconds(1800));
        TimesAdjusted moved = new TimesAdjusted(R1, seen, null, EIGHT.plusSeconds(1900));
        RegisteredVisit first = done(ask(visits, moved, Happenings.BY_PLANNER));
        tap(visits, "r0", EIGHT.minusSeconds(60));

        assertThat(done(ask(visits, moved, Happenings.BY_PLANNER)).id()).isEqualTo(new VisitId("r0"));

        assertThat(first.registration().adjustments()).hasSize(1);
        assertThat(recorded()).hasSize(4);
        Deed later = new Deed("åsa", Role.PLANNER, EIGHT.plusSeconds(7300), "igen");
        assertThat(ask(visits, moved, later)).isEqualTo(new Refused(RefusalCode.CHANGED_SINCE_SEEN));
    }

    @Test
    void SYS_2_what_a_rule_refuses_is_not_recorded() {
        RecordVisits visits = recordingIn(memory);
        tap(visits, "r1", EIGHT);

        assertThat(ask(visits, CARE, new Deed("c2", Role.CARER, EIGHT, "")))
                .isEqualTo(new Refused(RefusalCode.NOT_OWN_VISIT));
        assertThat(ask(visits, new TasksChosen(new VisitId("r9"), Set.of()), Happenings.BY_PLANNER))
                .isEqualTo(new Refused(RefusalCode.UNKNOWN_VISIT));
        assertThat(recorded()).hasSize(1);
    }

    @Test
    void BOOK_1_without_a_rule_book_it_is_refused() {
        assertThat(tap(recordingIn(memory), "r1", Instant.parse("2019-12-31T12:00:00Z")))
                .isEqualTo(new Refused(RefusalCode.NO_RULE_BOOK));
    }

    @Test
    void REG_1_a_name_is_never_taken_again_however_long_ago_it_was_given() {
        RecordVisits visits = recordingIn(memory);
        tap(visits, "r1", EIGHT);

        assertThat(tap(visits, "r1", EIGHT.plus(Duration.ofDays(90)))).isEqualTo(new Refused(RefusalCode.NAME_TAKEN));
        assertThat(recorded()).hasSize(1);
    }

    /** A month is settled by provider: a name that two carers had would keep it from being settled ever. */
    @Test
    void REG_1_a_name_that_another_carer_of_the_provider_has_is_not_given_again() {
        RecordVisits visits = recordingIn(memory);
        tap(visits, "r1", EIGHT);
        Assignment elsewhere = new Assignment(Town.NORTH, new ProviderId("Exempelöns omsorg"), PublishedLocks.NONE);

        assertThat(tapOfC2(visits, ASSIGNMENT)).isEqualTo(new Refused(RefusalCode.NAME_TAKEN));
        assertThat(tapOfC2(visits, elsewhere)).isInstanceOf(Done.class);
        assertThat(tap(visits, "r1", EIGHT)).isInstanceOf(Done.class);
    }

    @Test
    void REG_1_of_two_carers_with_the_same_new_name_the_one_who_is_second_is_told() {
        RecordVisits other = recordingIn(memory);
        RecordVisits visits = recordingIn(new Overtaking(() -> tapOfC2(other, ASSIGNMENT)));

        assertThat(tap(visits, "r1", EIGHT)).isEqualTo(new Refused(RefusalCode.NAME_TAKEN));
        assertThat(recorded()).isEmpty();
    }

    private static Outcome tapOfC2(RecordVisits visits, Assignment assignment) {
        Happening made = new ReceiptMade(Happenings.tapOf(new CarerId("c2"), "r1", EIGHT));
        return visits.ask(assignment, new CarerId("c2"), made, new Deed("c2", Role.CARER, EIGHT, ""));
    }

    @Test
    void who_was_first_with_another_visit_is_no_hindrance() {
        RecordVisits other = recordingIn(memory);
        tap(other, "r1", EIGHT);
        RecordVisits visits = recordingIn(new Overtaking(() -> tap(other, "r9", EIGHT.minusSeconds(9 * 3600))));

        assertThat(done(ask(visits, CARE, Happenings.BY_PLANNER)).tasks()).isEqualTo(CARE.tasks());
    }

    @Test
    void who_was_first_with_the_same_visit_wins_and_the_other_is_told() {
        RecordVisits other = recordingIn(memory);
        tap(other, "r1", EIGHT);
        TasksChosen service = new TasksChosen(R1, Set.of(new TaskCode("SERVICE")));
        RecordVisits visits = recordingIn(new Overtaking(() -> ask(other, service, Happenings.BY_PLANNER)));

        Outcome outcome = ask(visits, CARE, Happenings.BY_PLANNER);

        assertThat(outcome).isInstanceOf(Overtaken.class);
        assertThat(((Overtaken) outcome).now().orElseThrow().tasks()).isEqualTo(service.tasks());
        assertThat(recorded()).hasSize(2);
    }

    @Test
    void a_receipt_is_never_overtaken() {
        RecordVisits other = recordingIn(memory);
        RecordVisits visits = recordingIn(new Overtaking(() -> tap(other, "r1", EIGHT)));

        assertThat(done(tap(visits, "r2", EIGHT.plusSeconds(1800))).id()).isEqualTo(R1);
    }

    @Test
    void who_is_overtaken_for_ever_is_told_that_the_journal_is_busy() {
        RecordVisits visits = recordingIn(new Failing(JournalFault.OVERTAKEN));

        assertThat(tap(visits, "r1", EIGHT)).isEqualTo(new NotRecorded(JournalFault.BUSY));
    }

    @Test
    void what_the_journal_cannot_take_down_is_said() {
        assertThat(tap(recordingIn(new Failing(JournalFault.FULL)), "r1", EIGHT))
                .isEqualTo(new NotRecorded(JournalFault.FULL));
        assertThat(recorded()).isEmpty();
    }

    @Test
    void REG_6_an_approval_is_recorded_with_what_was_seen() {
        RecordVisits visits = recordingIn(memory);
        tap(visits, "r1", EIGHT);
        RegisteredVisit visit = done(tap(visits, "r2", EIGHT.plusSeconds(1800)));

        RegisteredVisit approved = done(ask(visits, new VisitApproved(R1, Seen.of(visit)), Happenings.BY_PLANNER));

        assertThat(approved.registration().approved()).contains(Happenings.BY_PLANNER.when());
    }

    @Test
    void after_a_rest_no_more_is_read_than_four_days() {
        RecordVisits visits = recordingIn(memory);
        for (int day = 0; day < 30; day++) {
            tap(visits, "in" + day, EIGHT.plus(Duration.ofDays(day)));
            tap(visits, "out" + day, EIGHT.plus(Duration.ofDays(day)).plusSeconds(1800));
        }
        Overtaking counting = new Overtaking(() -> {});

        tap(recordingIn(counting), "last", EIGHT.plus(Duration.ofDays(30)));

        assertThat(counting.stretches).extracting(TimeSpan::length).containsExactly(Duration.ofDays(4));
    }

    private static RecordVisits recordingIn(Journal journal) {
        return new RecordVisits(
                journal,
                (one, other) -> false,
                () -> new RuleBooks(List.of(Town.north().book())));
    }

    private static Outcome tap(RecordVisits visits, String id, Instant at) {
        return ask(visits, new ReceiptMade(Happenings.tap(id, at)), new Deed("c1", Role.CARER, at, ""));
    }

    private static Outcome ask(RecordVisits visits, Happening asked, Deed deed) {
        return visits.ask(ASSIGNMENT, C1.carer(), asked, deed);
    }

    private static RegisteredVisit done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done) outcome).visit();
    }

    private List<Recorded> recorded() {
        TimeSpan always = new TimeSpan(EIGHT.minusSeconds(86_400), EIGHT.plusSeconds(86_400));
        return memory.read(C1, always).get().recorded();
    }

    /** Lets somebody else do something once, after the record was read and before anything is taken down. */
    private class Overtaking implements Journal {

        private final List<TimeSpan> stretches = new ArrayList<>();
        private Optional<Runnable> meanwhile;

        Overtaking(Runnable meanwhile) {
            this.meanwhile = Optional.of(meanwhile);
        }

        @Override
        public Either<JournalFault, Page> read(CarerOfProvider carer, TimeSpan about) {
            stretches.add(about);
            return memory.read(carer, about);
        }

        @Override
        public Either<JournalFault, List<Recorded>> append(CarerOfProvider carer, long version, List<Entry> entries) {
            Optional<Runnable> once = meanwhile;
            meanwhile = Optional.empty();
            once.ifPresent(Runnable::run);
            return memory.append(carer, version, entries);
        }

        @Override
        public Either<JournalFault, Optional<Instant>> timeOf(CarerOfProvider carer, VisitId receiptOrVisit) {
            return memory.timeOf(carer, receiptOrVisit);
        }

        @Override
        public Either<JournalFault, Optional<CarerOfProvider>> holder(ProviderId provider, VisitId receiptOrVisit) {
            return memory.holder(provider, receiptOrVisit);
        }

        @Override
        public Either<JournalFault, Set<CarerOfProvider>> carers(ProviderId provider, TimeSpan about) {
            return memory.carers(provider, about);
        }

        @Override
        public Either<JournalFault, Map<CarerOfProvider, Instant>> ahead(ProviderId provider) {
            return memory.ahead(provider);
        }

        @Override
        public Either<JournalFault, Map<CarerOfProvider, Long>> versions(ProviderId provider) {
            return memory.versions(provider);
        }

        @Override
        public Either<JournalFault, Page> after(CarerOfProvider carer, long version) {
            return memory.after(carer, version);
        }
    }

    /** Takes nothing down. */
    private final class Failing extends Overtaking {

        private final JournalFault fault;

        Failing(JournalFault fault) {
            super(() -> {});
            this.fault = fault;
        }

        @Override
        public Either<JournalFault, List<Recorded>> append(CarerOfProvider carer, long version, List<Entry> entries) {
            return Either.left(fault);
        }
    }
}

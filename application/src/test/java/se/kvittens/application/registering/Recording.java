package se.kvittens.application.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.registering.Happenings.C1;
import static se.kvittens.application.registering.Happenings.EIGHT;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.application.registering.Outcome.Done;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.RegisteredVisit;

/** A journal in memory, what is asked to be recorded in it, and what came of that. */
abstract class Recording {

    static final Assignment ASSIGNMENT = new Assignment(Town.NORTH, Happenings.PROVIDER, PublishedLocks.NONE);
    static final VisitId R1 = new VisitId("r1");
    static final TasksChosen CARE = new TasksChosen(R1, Set.of(new TaskCode("CARE")));

    final MemoryJournal memory = new MemoryJournal(new SettableClock(EIGHT));

    static RecordVisits recordingIn(Journal journal) {
        return new RecordVisits(
                journal,
                (one, other) -> false,
                () -> new RuleBooks(List.of(Town.north().book())));
    }

    static Outcome tap(RecordVisits visits, String id, Instant at) {
        return ask(visits, new ReceiptMade(Happenings.tap(id, at)), new Deed("c1", Role.CARER, at, ""));
    }

    static Outcome tapOfC2(RecordVisits visits, Assignment assignment) {
        Happening made = new ReceiptMade(Happenings.tapOf(new CarerId("c2"), "r1", EIGHT));
        return visits.ask(assignment, new CarerId("c2"), made, new Deed("c2", Role.CARER, EIGHT, ""));
    }

    static Outcome ask(RecordVisits visits, Happening asked, Deed deed) {
        return visits.ask(ASSIGNMENT, C1.carer(), asked, deed);
    }

    static RegisteredVisit done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done) outcome).visit();
    }

    List<Recorded> recorded() {
        TimeSpan always = new TimeSpan(EIGHT.minusSeconds(86_400), EIGHT.plusSeconds(86_400));
        return memory.read(C1, always).get().recorded();
    }
}

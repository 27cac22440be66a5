package se.kvittens.application.looking;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.application.registering.Entry;
import se.kvittens.application.registering.MemoryJournal;
import se.kvittens.application.registering.VisitsOverSpan;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.visiting.Plan;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.Note;

/** A provider's record that somebody looks at: two carers, each at anna and at bo, on 1 October and 1 November 2024. */
final class Looked {

    static final ProviderId PROVIDER = new ProviderId("Exempelvikens hemtjänst");
    static final Assignment ASSIGNMENT = new Assignment(Town.NORTH, PROVIDER, PublishedLocks.NONE);
    static final DateSpan OCTOBER = CareZone.daysOf(YearMonth.of(2024, 10));
    private static final TimeSpan AROUND = At.span("2024-10-01T00:00", "2024-11-01T00:00");
    static final RecipientId ANNA = new RecipientId("anna");

    final MemoryJournal journal = new MemoryJournal(() -> At.at("2024-11-01T12:00"));
    final MemoryReadingLog log = new MemoryReadingLog();
    private final RuleBookShelf shelf;

    Looked() {
        this(Town.north());
    }

    /** By some rule books of the town. */
    Looked(Town... towns) {
        RuleBooks books = new RuleBooks(Stream.of(towns).map(Town::book).toList());
        shelf = () -> books;
        for (String carer : List.of("c1", "c2")) {
            visit(carer, carer + "-a", "anna", "2024-10-01T08:00");
            visit(carer, carer + "-b", "bo", "2024-10-31T23:59:59");
            visit(carer, carer + "-n", "anna", "2024-11-01T00:00");
        }
    }

    private void visit(String carer, String id, String recipient, String start) {
        CarerOfProvider of = new CarerOfProvider(PROVIDER, new CarerId(carer));
        Instant at = At.at(start);
        VisitPostRegistered entered = new VisitPostRegistered(
                new VisitId(id),
                of.carer(),
                new RecipientId(recipient),
                at,
                at.plusSeconds(1_800),
                Optional.empty(),
                false,
                Set.of(),
                Note.NONE);
        long version = journal.read(of, AROUND).get().version();
        journal.append(of, version, List.of(new Entry(entered, by(carer, Role.CARER), at)));
    }

    LookAtVisits visits() {
        return visits(log);
    }

    LookAtVisits visits(ReadingLog into) {
        return new LookAtVisits(new VisitsOverSpan(journal, (one, other) -> false, shelf), into, shelf);
    }

    LookAtPlan plan(Plan plan) {
        return plan(plan, log);
    }

    LookAtPlan plan(Plan plan, ReadingLog into) {
        VisitsOverSpan visits = new VisitsOverSpan(journal, (one, other) -> false, shelf);
        return new LookAtPlan(plan, visits, logged(into), shelf);
    }

    LookAtReadings readings() {
        return readings(log);
    }

    LookAtReadings readings(ReadingLog into) {
        return new LookAtReadings(into, shelf);
    }

    ShowLogged logged(ReadingLog into) {
        return new ShowLogged(into, shelf);
    }

    static Deed by(String who, Role role) {
        return new Deed(who, role, At.at("2024-11-02T12:00"), "kontroll");
    }
}

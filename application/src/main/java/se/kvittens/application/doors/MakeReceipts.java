package se.kvittens.application.doors;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.kvittens.application.doors.DoorEntry.AlarmsTold;
import se.kvittens.application.doors.DoorEntry.EventTold;
import se.kvittens.application.doors.DoorEntry.ToldOtherwise;
import se.kvittens.application.doors.DoorEntry.WhoseSaid;
import se.kvittens.application.doors.DoorEntry.Worked;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.registering.Outcome;
import se.kvittens.application.registering.RecordVisits;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorReading;
import se.kvittens.domain.door.DoorReading.IsReceipt;
import se.kvittens.domain.door.DoorReading.NoReceipt;
import se.kvittens.domain.door.DoorReading.Why;
import se.kvittens.domain.door.EventId;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.rulebook.RuleBooks;

/**
 * Makes receipts of what locks told. What can't be one yet waits, and is tried again each time: somebody may have told
 * meanwhile whose key or door it is. To do it again does nothing twice; who is killed in the middle begins anew.
 */
public final class MakeReceipts {

    private static final int MOST_ATTEMPTS = 20;

    private final DoorJournal journal;
    private final RecordVisits visits;
    private final RuleBooks books;
    private final InstantSource clock;

    @Inject
    public MakeReceipts(DoorJournal journal, RecordVisits visits, RuleBookShelf shelf, InstantSource clock) {
        this.journal = journal;
        this.visits = visits;
        this.books = shelf.books();
        this.clock = clock;
    }

    /**
     * Of all that a gateway told and that was not done with before; what became of each, in the order in which it came. What
     * raised an alarm comes again until it is {@link #told}.
     */
    public Either<JournalFault, List<DoorFinding>> make(GatewayName gateway, KnownDoors known) {
        return journal.standing(gateway).flatMap(standing -> make(gateway, known, standing.worked()));
    }

    /** Of some events alone, of which somebody told something. How far all is done stays as it is. */
    public Either<JournalFault, List<DoorFinding>> makeOf(
            GatewayName gateway, Collection<EventId> events, KnownDoors known) {
        EventReader reader = new EventReader(journal, books, gateway, known);
        return find(events, Map.of(), reader).flatMap(found -> each(found, known, reader));
    }

    /** Takes down that the alarms among findings were told. Whoever is killed before has them told again. */
    public Either<JournalFault, Long> told(GatewayName gateway, List<DoorFinding> findings) {
        List<EventId> alarms = ids(findings, MakeReceipts::isOnlyAlarm);
        return alarms.isEmpty()
                ? journal.standing(gateway).map(DoorJournal.Standing::version)
                : append(gateway, new AlarmsTold(alarms));
    }

    /** What waits comes again as it is. */
    private static boolean isOnlyAlarm(DoorFinding finding) {
        return finding.alarm().isPresent() && finding.became().isSettled();
    }

    private static List<EventId> ids(List<DoorFinding> findings, Predicate<DoorFinding> which) {
        return findings.stream().filter(which).map(each -> each.event().id()).toList();
    }

    private Either<JournalFault, List<DoorFinding>> make(
            GatewayName gateway, KnownDoors known, Optional<Worked> before) {
        Either<JournalFault, DoorJournal.Page> page =
                journal.after(gateway, before.map(Worked::through).orElse(0L));
        EventReader reader = new EventReader(journal, books, gateway, known);
        return page.flatMap(read -> toDo(reader, before, read))
                .flatMap(events -> each(events, known, reader))
                .flatMap(findings -> done(gateway, before, page.get(), findings));
    }

    private static Set<EventId> told(DoorJournal.Page page) {
        return page.recorded().stream()
                .filter(each -> each.entry() instanceof AlarmsTold)
                .flatMap(each -> ((AlarmsTold) each.entry()).events().stream())
                .collect(Collectors.toSet());
    }

    /**
     * What waits, whose alarm nobody has told, and what was told since; also of what was told since whose it was or at whom
     * the carer was.
     */
    private static Either<JournalFault, List<DoorEvent>> toDo(
            EventReader reader, Optional<Worked> before, DoorJournal.Page page) {
        Set<EventId> due = new LinkedHashSet<>(before.map(Worked::alarms).orElse(List.of()));
        due.removeAll(told(page));
        due.addAll(before.map(Worked::waiting).orElse(List.of()));
        page.recorded().forEach(recorded -> eventIn(recorded.entry()).ifPresent(due::add));
        Map<EventId, DoorEvent> told = new HashMap<>();
        DoorTellings.events(page.recorded()).forEach(event -> told.put(event.id(), event));
        return find(due, told, reader);
    }

    private static Either<JournalFault, List<DoorEvent>> find(
            Collection<EventId> due, Map<EventId, DoorEvent> told, EventReader reader) {
        List<DoorEvent> events = new ArrayList<>();
        for (EventId id : due) {
            Either<JournalFault, Optional<DoorEvent>> event =
                    told.containsKey(id) ? Either.right(Optional.of(told.get(id))) : reader.find(id);
            if (event.isLeft()) {
                return Either.left(event.getLeft());
            }
            event.get().ifPresent(events::add);
        }
        return Either.right(events);
    }

    private static Optional<EventId> eventIn(DoorEntry entry) {
        if (entry instanceof EventTold told) {
            return Optional.of(told.event().id());
        }
        if (entry instanceof WhoseSaid said) {
            return Optional.of(said.event());
        }
        return entry instanceof ToldOtherwise other && hasDoer(other.event())
                ? Optional.of(other.event().id())
                : Optional.empty();
    }

    private static boolean hasDoer(DoorEvent event) {
        return event.key().isPresent() || event.command().isPresent();
    }

    private Either<JournalFault, List<DoorFinding>> each(List<DoorEvent> events, KnownDoors known, EventReader reader) {
        List<DoorFinding> findings = new ArrayList<>();
        for (DoorEvent event : events) {
            Either<JournalFault, DoorFinding> finding = one(event, known, reader);
            if (finding.isLeft()) {
                return Either.left(finding.getLeft());
            }
            findings.add(finding.get());
        }
        return Either.right(findings);
    }

    private Either<JournalFault, DoorFinding> one(DoorEvent event, KnownDoors known, EventReader reader) {
        return reader.read(event)
                .flatMap(read -> read.reading()
                        .map(reading -> become(reading, known))
                        .orElseGet(() -> Either.right(new Became.Refused(RefusalCode.NO_RULE_BOOK)))
                        .map(became -> new DoorFinding(event, became, read.alarm())));
    }

    private Either<JournalFault, Became> become(DoorReading reading, KnownDoors known) {
        if (reading instanceof NoReceipt none) {
            return Either.right(Became.of(none));
        }
        IsReceipt is = (IsReceipt) reading;
        return Optional.ofNullable(known.assignments().get(is.provider()))
                .map(assignment -> record(is.receipt(), assignment))
                .orElseGet(() -> Either.right(new Became.Waits(Why.UNKNOWN_KEY)));
    }

    private Either<JournalFault, Became> record(RegisteredReceipt receipt, Assignment assignment) {
        Deed deed = new Deed(receipt.carer().value(), Role.CARER, receipt.at(), "");
        Outcome outcome = visits.ask(assignment, receipt.carer(), new ReceiptMade(receipt), deed);
        if (outcome instanceof Outcome.Done done) {
            return Either.right(
                    new Became.AReceipt(done.visit().id(), receipt.clock().state()));
        }
        if (outcome instanceof Outcome.Refused refused) {
            return Either.right(new Became.Refused(refused.code()));
        }
        JournalFault fault = outcome instanceof Outcome.NotRecorded not ? not.fault() : JournalFault.OVERTAKEN;
        return fault == JournalFault.DAMAGED ? Either.right(new Became.Damaged()) : Either.left(fault);
    }

    /** Takes down how far it is done, where that says anything new. */
    private Either<JournalFault, List<DoorFinding>> done(
            GatewayName gateway, Optional<Worked> before, DoorJournal.Page page, List<DoorFinding> findings) {
        List<EventId> waiting = ids(findings, each -> !each.became().isSettled());
        List<EventId> alarms = new ArrayList<>(ids(findings, MakeReceipts::isOnlyAlarm));
        alarms.removeAll(told(page));
        Worked now = new Worked(page.version(), waiting, alarms);
        boolean isSaid = findings.isEmpty()
                || before.filter(each -> saysTheSame(each, now) && findings.size() == waiting.size() + alarms.size())
                        .isPresent();
        return isSaid ? Either.right(findings) : append(gateway, now).map(version -> findings);
    }

    private static boolean saysTheSame(Worked before, Worked now) {
        return before.waiting().equals(now.waiting()) && before.alarms().equals(now.alarms());
    }

    private Either<JournalFault, Long> append(GatewayName gateway, DoorEntry done) {
        Deed deed = HearingDraft.deedOf(gateway, clock.instant());
        NewDoorEntry entry = new NewDoorEntry(done, deed, deed.when());
        Either<JournalFault, Long> appended = Either.left(JournalFault.BUSY);
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            appended = journal.standing(gateway)
                    .flatMap(standing -> journal.append(gateway, standing.version(), List.of(entry)));
            if (appended.isRight() || appended.getLeft() != JournalFault.OVERTAKEN) {
                return appended;
            }
        }
        return appended;
    }
}

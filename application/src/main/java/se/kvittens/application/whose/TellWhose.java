package se.kvittens.application.whose;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.doors.DoorEntry.WhoseSaid;
import se.kvittens.application.doors.DoorJournal;
import se.kvittens.application.doors.EventReader;
import se.kvittens.application.doors.KnownDoors;
import se.kvittens.application.doors.NewDoorEntry;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.whose.WhoseOutcome.NotRecorded;
import se.kvittens.application.whose.WhoseOutcome.Refused;
import se.kvittens.application.whose.WhoseOutcome.TakenDown;
import se.kvittens.application.whose.WhoseTelling.Teller;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.EventId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.whose.WhoseDecision;
import se.kvittens.domain.whose.WhoseRefusal;
import se.kvittens.domain.whose.WhoseRules;
import se.kvittens.domain.whose.WhoseVisit;

/**
 * Takes down at whom a carer was, where a lock does not say it. The first to say it counts, and who says the same again
 * changes nothing. Receipts are made of it as of all that locks tell.
 */
public final class TellWhose {

    private static final int MOST_ATTEMPTS = 20;

    private final DoorJournal journal;
    private final RuleBooks books;
    private final InstantSource clock;

    @Inject
    public TellWhose(DoorJournal journal, RuleBookShelf shelf, InstantSource clock) {
        this.journal = journal;
        this.books = shelf.books();
        this.clock = clock;
    }

    /** Of all events or of none. */
    public WhoseOutcome tell(WhoseTelling telling, KnownDoors known) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            WhoseOutcome outcome = new Attempt(telling, known).make();
            if (!(outcome instanceof NotRecorded not && not.fault() == JournalFault.OVERTAKEN)) {
                return outcome;
            }
        }
        return new NotRecorded(JournalFault.BUSY);
    }

    /** One reading of the record, and what follows from it. */
    private final class Attempt {

        private final WhoseTelling telling;
        private final EventReader reader;
        private final WhoseRules rules;
        private final Deed deed;

        Attempt(WhoseTelling telling, KnownDoors known) {
            Teller teller = telling.teller();
            Assignment assignment = teller.assignment();
            this.telling = telling;
            this.reader = new EventReader(journal, books, telling.gateway(), known);
            this.rules = new WhoseRules(
                    books, assignment.municipality(), books.locksOf(assignment.municipality(), assignment.locks()));
            this.deed = new Deed(teller.who(), teller.role(), clock.instant(), teller.why());
        }

        /** Who may not say anything of the kind learns of no event whether it is there. */
        WhoseOutcome make() {
            Optional<WhoseRefusal> refusal = rules.refusal(deed);
            return refusal.isPresent()
                    ? new Refused(telling.events().get(0), refusal.get())
                    : journal.standing(telling.gateway())
                            .map(DoorJournal.Standing::version)
                            .fold(NotRecorded::new, this::make);
        }

        private WhoseOutcome make(long version) {
            List<NewDoorEntry> entries = new ArrayList<>();
            for (EventId id : telling.events()) {
                Either<JournalFault, Either<WhoseRefusal, Optional<NewDoorEntry>>> entry = entry(id);
                if (entry.isLeft()) {
                    return new NotRecorded(entry.getLeft());
                }
                if (entry.get().isLeft()) {
                    return new Refused(id, entry.get().getLeft());
                }
                entry.get().get().ifPresent(entries::add);
            }
            return entries.isEmpty()
                    ? new TakenDown()
                    : journal.append(telling.gateway(), version, entries)
                            .fold(NotRecorded::new, now -> new TakenDown());
        }

        /** What is to be taken down of one event; nothing where it is known. */
        private Either<JournalFault, Either<WhoseRefusal, Optional<NewDoorEntry>>> entry(EventId id) {
            return reader.find(id)
                    .flatMap(found -> found.map(this::entry)
                            .orElseGet(() -> Either.right(Either.left(WhoseRefusal.UNKNOWN_EVENT))));
        }

        private Either<JournalFault, Either<WhoseRefusal, Optional<NewDoorEntry>>> entry(DoorEvent event) {
            return reader.compare(event, telling.visited())
                    .map(compared -> compared.map(each -> entry(event, each))
                            .orElseGet(() -> Either.left(WhoseRefusal.NO_RULE_BOOK)));
        }

        private Either<WhoseRefusal, Optional<NewDoorEntry>> entry(DoorEvent event, EventReader.Compared compared) {
            WhoseDecision decision = rules.decide(new WhoseVisit(
                    telling.visited(),
                    compared.carer(),
                    compared.soFar(),
                    compared.then(),
                    telling.teller().assignment().provider(),
                    deed));
            if (decision instanceof WhoseDecision.Refused refused) {
                return Either.left(refused.why());
            }
            return Either.right(
                    decision instanceof WhoseDecision.Known
                            ? Optional.empty()
                            : Optional.of(new NewDoorEntry(
                                    new WhoseSaid(event.id(), telling.visited()),
                                    deed,
                                    event.times().told())));
        }
    }
}

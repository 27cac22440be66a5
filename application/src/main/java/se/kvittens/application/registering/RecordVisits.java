package se.kvittens.application.registering;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.registering.CarersRecord.Known;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Decision;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.ToVisit;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.registering.Registering;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.visit.RegisteredVisit;

/** Takes what is asked for to the rules, and what they accept to the journal. */
public final class RecordVisits {

    /** A carer's record is written by that carer and a few others; who is overtaken so often in a row is told. */
    private static final int MOST_ATTEMPTS = 20;

    private final Journal journal;
    private final RuleBooks books;
    private final CarersRecord record;

    @Inject
    public RecordVisits(Journal journal, Households households, RuleBookShelf shelf) {
        this.journal = journal;
        this.books = shelf.books();
        this.record = new CarersRecord(journal, households, books);
    }

    /**
     * Asks for something to happen to the visits of a carer. To ask again for what is done already does nothing.
     *
     * @param carer whose visits they are; what is of another carer is refused
     */
    public Outcome ask(Assignment assignment, CarerId carer, Happening asked, Deed deed) {
        if (newCarerOf(asked).filter(named -> !named.equals(carer)).isPresent()) {
            return new Outcome.Refused(RefusalCode.NOT_OWN_VISIT);
        }
        Request request = new Request(assignment, carer, asked, deed);
        return journal.timeOf(new CarerOfProvider(assignment.provider(), carer), nameOf(asked))
                .fold(Outcome.NotRecorded::new, known -> ask(request, known));
    }

    /** A name is of one receipt or visit, however long ago that was. */
    private Outcome ask(Request request, Optional<Instant> known) {
        Optional<Instant> about = newTimeOf(request.asked).or(() -> known);
        if (about.isEmpty()) {
            return new Outcome.Refused(RefusalCode.UNKNOWN_VISIT);
        }
        if (known.isPresent() && !known.equals(about)) {
            return new Outcome.Refused(RefusalCode.NAME_TAKEN);
        }
        return record.bookAt(about.get(), request.assignment).isPresent()
                ? request.make(about.get())
                : new Outcome.Refused(RefusalCode.NO_RULE_BOOK);
    }

    /** Empty where it happens to a visit that is there. */
    private static Optional<Instant> newTimeOf(Happening asked) {
        if (asked instanceof ReceiptMade made) {
            return Optional.of(made.receipt().at());
        }
        return asked instanceof VisitPostRegistered entered ? Optional.of(entered.start()) : Optional.empty();
    }

    /** Empty where it happens to a visit that is there. */
    private static Optional<CarerId> newCarerOf(Happening asked) {
        if (asked instanceof ReceiptMade made) {
            return Optional.of(made.receipt().carer());
        }
        return asked instanceof VisitPostRegistered entered ? Optional.of(entered.carer()) : Optional.empty();
    }

    private Registering registering(Assignment assignment) {
        return new Registering(
                books, assignment.municipality(), books.locksOf(assignment.municipality(), assignment.locks()));
    }

    private static VisitId nameOf(Happening asked) {
        if (asked instanceof ReceiptMade made) {
            return new VisitId(made.receipt().id().value());
        }
        return asked instanceof VisitPostRegistered entered ? entered.visit() : ((ToVisit) asked).visit();
    }

    /** One thing that is asked for, by one person. */
    private final class Request {

        private final Assignment assignment;
        private final CarerId carer;
        private final Happening asked;
        private final Deed deed;

        Request(Assignment assignment, CarerId carer, Happening asked, Deed deed) {
            this.assignment = assignment;
            this.carer = carer;
            this.asked = asked;
            this.deed = deed;
        }

        /** Begins again where somebody else recorded something meanwhile, unless it was about the same visit. */
        Outcome make(Instant about) {
            Optional<Optional<RegisteredVisit>> before = Optional.empty();
            for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
                Either<JournalFault, Known> read = record.around(about, assignment, carer);
                if (read.isLeft()) {
                    return new Outcome.NotRecorded(read.getLeft());
                }
                Optional<RegisteredVisit> now = read.get().visits().find(nameOf(asked));
                if (asked instanceof ToVisit
                        && before.isPresent()
                        && !before.get().equals(now)) {
                    return new Outcome.Overtaken(now);
                }
                Optional<Outcome> outcome = now.isEmpty() ? anothers() : Optional.empty();
                if (outcome.isEmpty()) {
                    outcome = decide(read.get(), now, about);
                }
                if (outcome.isPresent()) {
                    return outcome.get();
                }
                before = Optional.of(now);
            }
            return new Outcome.NotRecorded(JournalFault.BUSY);
        }

        /** Whose name another carer of the provider has is refused: a provider's month has each name once. */
        private Optional<Outcome> anothers() {
            if (newTimeOf(asked).isEmpty()) {
                return Optional.empty();
            }
            CarerOfProvider own = new CarerOfProvider(assignment.provider(), carer);
            return journal.holder(assignment.provider(), nameOf(asked))
                    .fold(
                            fault -> Optional.of(new Outcome.NotRecorded(fault)),
                            holder -> holder.filter(other -> !other.equals(own))
                                    .map(other -> new Outcome.Refused(RefusalCode.NAME_TAKEN)));
        }

        /**
         * What happens to a visit has no name of its own; it is the same when the same person did it at the same time,
         * and did nothing else to the visit after it at that time.
         */
        private boolean isDone(Known known) {
            return known.recorded().stream()
                    .filter(this::isOfThatTime)
                    .reduce((earlier, later) -> later)
                    .filter(each ->
                            each.happening().equals(asked) && each.deed().equals(deed))
                    .isPresent();
        }

        private boolean isOfThatTime(Recorded each) {
            return each.happening() instanceof ToVisit said
                    && said.visit().equals(nameOf(asked))
                    && each.deed().who().equals(deed.who())
                    && each.deed().when().equals(deed.when());
        }

        /** Empty where somebody was first. */
        private Optional<Outcome> decide(Known known, Optional<RegisteredVisit> now, Instant about) {
            if (asked instanceof ToVisit && now.isPresent() && isDone(known)) {
                return now.map(Outcome.Done::new);
            }
            Decision decision = registering(assignment).decide(asked, deed, known.visits());
            if (decision instanceof Decision.Refused refused) {
                return Optional.of(new Outcome.Refused(refused.code()));
            }
            if (decision instanceof Decision.Known) {
                return now.map(Outcome.Done::new);
            }
            Decision.Accepted accepted = (Decision.Accepted) decision;
            Happening happening = accepted.happening();
            return journal.append(
                            new CarerOfProvider(assignment.provider(), carer),
                            known.version(),
                            List.of(new Entry(happening, deed, about, accepted.time())))
                    .fold(
                            Request::notTaken,
                            recorded ->
                                    known.with(recorded).find(nameOf(happening)).map(Outcome.Done::new));
        }

        /** By the journal's clock the month may be locked where by that of who did it it was not, and the other way. */
        private static Optional<Outcome> notTaken(JournalFault fault) {
            return switch (fault) {
                case OVERTAKEN -> Optional.empty();
                case TOO_LATE -> Optional.of(new Outcome.Refused(RefusalCode.LOCKED));
                case TOO_EARLY -> Optional.of(new Outcome.Refused(RefusalCode.NOT_LOCKED_YET));
                default -> Optional.of(new Outcome.NotRecorded(fault));
            };
        }
    }
}

package se.kvittens.application.opening;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.doors.DoorEntry;
import se.kvittens.application.doors.DoorEntry.CommandAsked;
import se.kvittens.application.doors.DoorEntry.CommandTurnedDown;
import se.kvittens.application.doors.DoorJournal;
import se.kvittens.application.doors.KnownDoors;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.opening.CommandOutcome.Asked;
import se.kvittens.application.opening.CommandOutcome.NotRecorded;
import se.kvittens.application.opening.CommandOutcome.Refused;
import se.kvittens.application.opening.CommandRecord.Known;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.opening.Asking;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.Errand;
import se.kvittens.domain.opening.LockCommand;
import se.kvittens.domain.opening.OpeningRefusal;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.CareZone;

/**
 * Asks doors to open and to lock, for who may. What is asked is on the disk before it is sent, and is sent once; what a rule
 * refused is on the disk too, but for what has no rule book or bears another's name.
 */
public final class AskDoors {

    private static final int MOST_ATTEMPTS = 20;

    private final DoorJournal journal;
    private final Errands errands;
    private final RuleBooks books;
    private final InstantSource clock;

    @Inject
    public AskDoors(DoorJournal journal, Errands errands, RuleBookShelf shelf, InstantSource clock) {
        this.journal = journal;
        this.errands = errands;
        this.books = shelf.books();
        this.clock = clock;
    }

    /** Asks a lock to move, unless that was asked under the same name before: then it is told what came of it. */
    public CommandOutcome ask(DoorRequest request, LockGateway gateway, KnownDoors known) {
        CommandRecord record = new CommandRecord(journal, gateway.name());
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            CommandOutcome outcome = new Attempt(request, gateway, record).make(known);
            if (!(outcome instanceof NotRecorded not && not.fault() == JournalFault.OVERTAKEN)) {
                return outcome;
            }
        }
        return new NotRecorded(JournalFault.BUSY);
    }

    /** Asks the gateway what became of a command, and takes that down; the lock is asked nothing. */
    public CommandOutcome follow(CommandId id, LockGateway gateway) {
        CommandRecord record = new CommandRecord(journal, gateway.name());
        return record.find(id)
                .fold(
                        NotRecorded::new,
                        found -> found.map(command -> follow(command, gateway, record))
                                .orElseGet(CommandOutcome.Unknown::new));
    }

    private CommandOutcome follow(Known known, LockGateway gateway, CommandRecord record) {
        if (known.progress().isSettled()) {
            return new Asked(known.command(), known.progress());
        }
        Either<JournalFault, Boolean> isMixedUp =
                isKept(known) ? record.isAskedSince(known, clock.instant()) : Either.right(false);
        return isMixedUp.fold(
                NotRecorded::new,
                mixedUp -> mixedUp ? new Asked(known.command(), known.progress()) : followed(known, gateway, record));
    }

    private static CommandOutcome followed(Known known, LockGateway gateway, CommandRecord record) {
        CommandProgress before = known.progress();
        CommandProgress progress = gateway.progress(known.command(), before.handle());
        return isNews(progress, known)
                ? record.became(known, progress).fold(NotRecorded::new, now -> new Asked(known.command(), now))
                : new Asked(known.command(), before);
    }

    /** That nothing is to be seen of it yet does not say that a gateway has taken what it never answered. */
    private static boolean isNews(CommandProgress progress, Known known) {
        boolean isTaken = progress instanceof CommandProgress.Accepted
                && !(isKept(known) && progress.handle().equals(known.progress().handle()));
        return (progress.isSettled() || isTaken) && !progress.equals(known.progress());
    }

    /** By how a lock was before, what was asked of it later can't be told from this. */
    private static boolean isKept(Known known) {
        return known.progress() instanceof CommandProgress.Lost lost
                && lost.handle().isPresent();
    }

    /** One reading of the record, and what follows from it. */
    private final class Attempt {

        private final DoorRequest request;
        private final LockGateway gateway;
        private final CommandRecord record;
        private final Instant when = clock.instant();
        private Optional<String> kept = Optional.empty();

        Attempt(DoorRequest request, LockGateway gateway, CommandRecord record) {
            this.request = request;
            this.gateway = gateway;
            this.record = record;
        }

        CommandOutcome make(KnownDoors known) {
            Either<JournalFault, Long> version = record.version();
            Either<JournalFault, Optional<Known>> before = record.find(request.id());
            if (version.isLeft() || before.isLeft()) {
                return new NotRecorded(version.isLeft() ? version.getLeft() : before.getLeft());
            }
            return before.get()
                    .map(this::again)
                    .orElseGet(() -> books.rulesFor(known.municipality(), YearMonth.from(CareZone.dateOf(when)))
                            .map(book -> make(known, book, version.get()))
                            .orElseGet(() -> new Refused(OpeningRefusal.NO_RULE_BOOK)));
        }

        private CommandOutcome again(Known before) {
            boolean isSame = before.command().lock().equals(request.lock())
                    && before.command().action() == request.action()
                    && before.asked().by().equals(request.asker().by())
                    && before.deed().who().equals(request.asker().who())
                    && before.deed().role() == request.asker().role();
            return isSame ? follow(before, gateway, record) : new Refused(OpeningRefusal.NAME_TAKEN);
        }

        private CommandOutcome make(KnownDoors known, RuleBook book, long version) {
            LockCommand command = new LockCommand(
                    request.id(),
                    request.lock(),
                    request.action(),
                    book.opening().expiry(when));
            Answer<List<Errand>> why = request.asker()
                    .by()
                    .keyholder()
                    .map(carer -> errands.of(carer, when))
                    .orElseGet(() -> Answer.accepted(List.of()));
            if (why instanceof Answer.NotReady<List<Errand>> not) {
                return new CommandOutcome.NotKnown(not.obstacle());
            }
            Optional<OpeningRefusal> refusal = book.opening()
                    .refusal(
                            new Asking(deed(), request.asker().by(), why.value().orElse(List.of())),
                            known.doors().at(request.lock(), when),
                            known.serving(),
                            book.access())
                    .or(this::unknownHere);
            Either<JournalFault, Optional<OpeningRefusal>> all = refusal.isPresent()
                    ? Either.right(refusal)
                    : record.isAsked(request.lock(), when)
                            .map(asked -> asked ? Optional.of(OpeningRefusal.ASKED_ALREADY) : Optional.empty());
            return all.fold(
                    NotRecorded::new,
                    found -> found.map(each -> turnDown(command, each, version))
                            .orElseGet(() -> send(command, version)));
        }

        private Optional<OpeningRefusal> unknownHere() {
            return gateway.name().deviceOf(request.lock()).isEmpty()
                    ? Optional.of(OpeningRefusal.UNKNOWN_LOCK)
                    : Optional.empty();
        }

        /** What holds a personal number is not written anywhere. */
        private CommandOutcome turnDown(LockCommand command, OpeningRefusal why, long version) {
            Deed deed = why == OpeningRefusal.PERSONAL_NUMBER ? deed("") : deed();
            DoorEntry entry = new CommandTurnedDown(command, request.asker().by(), why);
            return record.append(version, entry, deed).fold(NotRecorded::new, now -> new Refused(why));
        }

        private CommandOutcome send(LockCommand command, long version) {
            CommandAsked entry = new CommandAsked(command, request.asker().by());
            return record.append(version, entry, deed())
                    .fold(NotRecorded::new, now -> sent(new Known(entry, deed(), new CommandProgress.Lost())));
        }

        /** It is on the disk that it is asked; from here on it is not asked again. */
        private CommandOutcome sent(Known asked) {
            CommandProgress progress = new Sending(gateway, clock).send(asked.command(), handle -> keep(asked, handle));
            return kept.isPresent() && progress instanceof CommandProgress.Lost
                    ? new Asked(asked.command(), new CommandProgress.Lost(kept))
                    : record.became(asked, progress).fold(NotRecorded::new, now -> new Asked(asked.command(), now));
        }

        private boolean keep(Known asked, String handle) {
            kept = Optional.of(handle);
            return record.became(asked, new CommandProgress.Lost(kept)).isRight();
        }

        private Deed deed() {
            return deed(request.asker().why());
        }

        private Deed deed(String why) {
            return new Deed(request.asker().who(), request.asker().role(), when, why);
        }
    }
}

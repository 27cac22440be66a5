package se.kvittens.application.opening;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.doors.DoorEntry;
import se.kvittens.application.doors.DoorEntry.CommandAsked;
import se.kvittens.application.doors.DoorEntry.CommandBecame;
import se.kvittens.application.doors.DoorJournal;
import se.kvittens.application.doors.NewDoorEntry;
import se.kvittens.application.doors.RecordedDoor;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.LockCommand;
import se.kvittens.domain.time.TimeSpan;

/** What is recorded of the commands of one gateway. */
final class CommandRecord {

    /** A command has come to its end, or is forgotten, long before. */
    private static final Duration RECENTLY = Duration.ofHours(1);

    private static final int MOST_ATTEMPTS = 20;

    private final DoorJournal journal;
    private final GatewayName gateway;

    CommandRecord(DoorJournal journal, GatewayName gateway) {
        this.journal = journal;
        this.gateway = gateway;
    }

    /**
     * A command as it stands.
     *
     * @param progress {@link CommandProgress.Lost} where nothing is recorded of what came of it: who sent it may have been
     *     killed before the answer came
     */
    record Known(CommandAsked asked, Deed deed, CommandProgress progress) {

        LockCommand command() {
            return asked.command();
        }
    }

    Either<JournalFault, Optional<Known>> find(CommandId id) {
        return journal.command(gateway, id).map(entries -> known(id, entries));
    }

    private static Optional<Known> known(CommandId id, List<RecordedDoor> entries) {
        return entries.stream()
                .filter(each -> each.entry() instanceof CommandAsked asked
                        && asked.command().id().equals(id))
                .findFirst()
                .map(each -> new Known((CommandAsked) each.entry(), each.deed(), progress(id, entries)));
    }

    private static CommandProgress progress(CommandId id, List<RecordedDoor> entries) {
        return entries.stream()
                .map(RecordedDoor::entry)
                .filter(each ->
                        each instanceof CommandBecame became && became.command().equals(id))
                .map(each -> ((CommandBecame) each).progress())
                .reduce((earlier, later) -> later)
                .orElseGet(CommandProgress.Lost::new);
    }

    /** Whether a lock was asked and may still do so: not expired, and nobody knows what came of it. */
    Either<JournalFault, Boolean> isAsked(LockId lock, Instant when) {
        TimeSpan lately = new TimeSpan(when.minus(RECENTLY), when.plus(RECENTLY));
        return journal.about(gateway, lately)
                .map(entries -> entries.stream()
                        .map(RecordedDoor::entry)
                        .filter(CommandAsked.class::isInstance)
                        .map(each -> ((CommandAsked) each).command())
                        .filter(each -> each.lock().equals(lock) && !each.isExpired(when))
                        .anyMatch(each -> !progress(each.id(), entries).isSettled()));
    }

    /** Whether the lock was asked the same by another command that was taken down after this one. */
    Either<JournalFault, Boolean> isAskedSince(Known known, Instant now) {
        Instant asked = known.deed().when();
        Instant last = now.isAfter(asked) ? now : asked;
        return journal.about(gateway, new TimeSpan(asked.minus(RECENTLY), last.plus(RECENTLY)))
                .map(entries -> entries.stream()
                        .map(RecordedDoor::entry)
                        .dropWhile(each -> !each.equals(known.asked()))
                        .skip(1)
                        .filter(CommandAsked.class::isInstance)
                        .map(each -> ((CommandAsked) each).command())
                        .anyMatch(each -> each.lock().equals(known.command().lock())
                                && each.action() == known.command().action()));
    }

    Either<JournalFault, Long> version() {
        return journal.standing(gateway).map(DoorJournal.Standing::version);
    }

    /** Takes down what hangs on what was read; {@link JournalFault#OVERTAKEN} where that may be otherwise now. */
    Either<JournalFault, Long> append(long version, DoorEntry entry, Deed deed) {
        return journal.append(gateway, version, List.of(new NewDoorEntry(entry, deed, deed.when())));
    }

    /** Takes down what came of a command, whatever else was taken down meanwhile. */
    Either<JournalFault, CommandProgress> became(Known command, CommandProgress progress) {
        CommandBecame entry = new CommandBecame(command.command().id(), progress);
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Either<JournalFault, Long> appended = version().flatMap(version -> append(version, entry, command.deed()));
            if (appended.isRight() || appended.getLeft() != JournalFault.OVERTAKEN) {
                return appended.map(now -> progress);
            }
        }
        return Either.left(JournalFault.BUSY);
    }
}

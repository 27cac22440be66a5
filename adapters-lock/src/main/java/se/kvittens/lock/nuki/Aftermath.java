package se.kvittens.lock.nuki;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.locks.LockHealth.Bolt;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.CommandProgress.Confirmed;
import se.kvittens.domain.opening.CommandProgress.Failed;
import se.kvittens.domain.opening.CommandProgress.Lost;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.lock.nuki.wire.LogEntry;
import se.kvittens.lock.nuki.wire.Smartlock;

/** What is to be seen of a command after it was sent. */
record Aftermath(LockAction action, BeforeCommand before) {

    /**
     * By the first entry since then that may be of it. The log does not say of which command an entry is: another by the same
     * API, of the same lock in the same seconds, would be taken for it.
     *
     * @param entries from the latest on
     */
    Optional<CommandProgress> inLog(List<JsonNode> entries) {
        return entries.stream()
                .takeWhile(
                        entry -> before.entry().isEmpty() || !LogEntry.id(entry).equals(before.entry()))
                .map(LogEntry::read)
                .filter(Either::isRight)
                .map(Either::get)
                .filter(entry -> codes().contains(entry.action()) && entry.canBeOfCommand())
                .reduce((later, earlier) -> earlier)
                .map(Aftermath::outcome);
    }

    /** By the state, which is there before the log is; but only where it was another before. */
    Optional<CommandProgress> inState(Smartlock lock) {
        Bolt was = Smartlock.boltOf(before.state());
        if (was == lock.bolt() || !codes().contains(lock.lastAction()) || !lock.wasMovedByCommand()) {
            return Optional.empty();
        }
        if (lock.bolt() == Bolt.JAMMED) {
            return Optional.of(new Failed(CommandFault.JAMMED));
        }
        return Optional.of(lock.bolt())
                .filter(bolt -> bolt == (action == LockAction.UNLOCK ? Bolt.UNLOCKED : Bolt.LOCKED))
                .map(done -> new Confirmed());
    }

    /** To unlatch is to unlock and more. */
    private Set<Integer> codes() {
        return action == LockAction.UNLOCK ? Set.of(1, 3) : Set.of(2);
    }

    private static CommandProgress outcome(LogEntry entry) {
        return entry.completion()
                .<CommandProgress>map(
                        how -> how.fault().<CommandProgress>map(Failed::new).orElseGet(Confirmed::new))
                .orElseGet(Lost::new);
    }
}

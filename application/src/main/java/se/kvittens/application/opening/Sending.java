package se.kvittens.application.opening;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Predicate;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.locks.LockHealth;
import se.kvittens.application.locks.LockHealth.Reach;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.CommandProgress.Failed;
import se.kvittens.domain.opening.LockCommand;

/**
 * Sends a command to a lock that is in reach. To one that is not, some gateways would keep it until the lock is back, and
 * open a door then at which nobody stands.
 *
 * @param clock by which it may be too late, also while the gateway was asked how the lock is
 */
record Sending(LockGateway gateway, InstantSource clock) {

    CommandProgress send(LockCommand command, Predicate<String> keep) {
        Answer<LockHealth> health = gateway.lock(command.lock());
        return health.value()
                .map(Sending::fault)
                .orElseGet(() -> Optional.of(unanswered(health)))
                .or(() -> command.isExpired(clock.instant()) ? Optional.of(CommandFault.EXPIRED) : Optional.empty())
                .<CommandProgress>map(Failed::new)
                .orElseGet(() -> gateway.send(command, keep));
    }

    private static Optional<CommandFault> fault(LockHealth health) {
        if (health.reach() != Reach.ONLINE) {
            return Optional.of(CommandFault.OFFLINE);
        }
        return health.takesCommands() ? Optional.empty() : Optional.of(CommandFault.NOT_REMOTE);
    }

    private static CommandFault unanswered(Answer<LockHealth> health) {
        if (health instanceof Answer.Refused<LockHealth> refused) {
            return refused.reason() == RefusalReason.UNKNOWN ? CommandFault.UNKNOWN_LOCK : CommandFault.NOT_ALLOWED;
        }
        return CommandFault.NOT_SENT;
    }
}

package se.kvittens.lock.nuki;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.locks.LockHealth.Reach;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.CommandProgress.Accepted;
import se.kvittens.domain.opening.CommandProgress.Failed;
import se.kvittens.domain.opening.CommandProgress.Lost;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.opening.LockCommand;
import se.kvittens.lock.call.BrokenOff;
import se.kvittens.lock.nuki.wire.LogEntry;
import se.kvittens.lock.nuki.wire.Smartlock;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.Request;

/**
 * Asks locks to move. Nuki takes a command for a lock that is out of reach and may carry it out when it is back, so that its
 * yes is no more than that it has heard: the lock has moved once its log or its state says so, and not before.
 */
final class Commands {

    private final Locks locks;
    private final LogWalk log;
    private final NukiCalls calls;

    Commands(Locks locks, LogWalk log, NukiCalls calls) {
        this.locks = locks;
        this.log = log;
        this.calls = calls;
    }

    /** Looks how the lock is first, and has that kept; then it is asked, once. */
    CommandProgress send(LockCommand command, Predicate<String> keep) {
        Optional<Long> device = locks.numberOf(command.lock());
        if (device.isEmpty()) {
            return new Failed(CommandFault.UNKNOWN_LOCK);
        }
        Answer<Smartlock> lock = locks.one(device.get());
        Answer<BeforeCommand> before = lock.then(now -> log.page(device.get(), 1, Optional.empty())
                .map(entries -> new BeforeCommand(now.state(), latestId(entries))));
        return before.value()
                .map(known -> whyNot(lock.value().orElseThrow())
                        .or(() -> unlessKept(command, keep.test(known.handle())))
                        .<CommandProgress>map(Failed::new)
                        .orElseGet(() -> send(command, device.get(), known)))
                .orElseGet(() -> new Failed(whyNotSent(before)));
    }

    private static Optional<CommandFault> whyNot(Smartlock lock) {
        if (!lock.takesCommands()) {
            return Optional.of(CommandFault.NOT_REMOTE);
        }
        return lock.reach() == Reach.ONLINE ? Optional.empty() : Optional.of(CommandFault.OFFLINE);
    }

    /** To keep it may have taken its time. */
    private Optional<CommandFault> unlessKept(LockCommand command, boolean isKept) {
        if (!isKept) {
            return Optional.of(CommandFault.NOT_SENT);
        }
        return command.isExpired(calls.instant()) ? Optional.of(CommandFault.EXPIRED) : Optional.empty();
    }

    private CommandProgress send(LockCommand command, long device, BeforeCommand before) {
        Request request = Request.of(Request.Method.POST, Locks.pathOf(device) + "/action")
                .sending(Request.Body.json("{\"action\":" + codeOf(command.action()) + "}"));
        return calls.once(request)
                .map(exchange -> progressOf(exchange, before))
                .orElseGet(() -> new Failed(CommandFault.NOT_ALLOWED));
    }

    /** What the log says of it, else the state; of a command without a handle of ours, nobody can say. */
    CommandProgress progress(LockCommand command, Optional<String> handle) {
        Optional<Long> device = locks.numberOf(command.lock());
        Optional<BeforeCommand> before = handle.flatMap(BeforeCommand::of);
        if (device.isEmpty() || before.isEmpty()) {
            return new Lost();
        }
        Aftermath aftermath = new Aftermath(command.action(), before.get());
        return log.page(device.get(), LogWalk.PAGE, Optional.empty())
                .then(entries -> aftermath
                        .inLog(entries)
                        .map(Answer::accepted)
                        .orElseGet(() -> locks.one(device.get())
                                .map(lock -> aftermath.inState(lock).orElseGet(() -> new Accepted(handle)))))
                .value()
                .orElseGet(Lost::new);
    }

    private static Optional<String> latestId(List<JsonNode> entries) {
        return entries.stream().flatMap(entry -> LogEntry.id(entry).stream()).findFirst();
    }

    private static CommandFault whyNotSent(Answer<?> answer) {
        if (answer instanceof Answer.Refused<?> refused) {
            return switch (refused.reason()) {
                case UNKNOWN -> CommandFault.UNKNOWN_LOCK;
                case FORBIDDEN -> CommandFault.NOT_ALLOWED;
                default -> CommandFault.REFUSED;
            };
        }
        return answer instanceof Answer.NotReady<?> notReady
                        && notReady.obstacle().kind() == Obstacle.Kind.SIGN_IN
                ? CommandFault.NOT_ALLOWED
                : CommandFault.NOT_SENT;
    }

    private static int codeOf(LockAction action) {
        return action == LockAction.UNLOCK ? 1 : 2;
    }

    private static CommandProgress progressOf(Exchange exchange, BeforeCommand before) {
        if (exchange instanceof Exchange.Broken broken) {
            return BrokenOff.progress(broken.kind());
        }
        return progressOf((Exchange.Response) exchange, before);
    }

    /** A no is certain where it is of the request; a server that failed may have passed it on before. */
    private static CommandProgress progressOf(Exchange.Response response, BeforeCommand before) {
        return switch (response.status()) {
            case 204 -> new Accepted(Optional.of(before.handle()));
            case 401, 403 -> new Failed(CommandFault.NOT_ALLOWED);
            case 404 -> new Failed(CommandFault.UNKNOWN_LOCK);
            // Of the lock; of the account it would be 401 or 403.
            case 405 -> new Failed(CommandFault.NOT_REMOTE);
            case 409, 423 -> new Failed(CommandFault.BUSY);
            // 400 a fault of ours, 402 not paid for, 426 too small an account, 429 asked too often.
            case 400, 402, 426, 429 -> new Failed(CommandFault.REFUSED);
            default -> new Lost();
        };
    }
}

package se.kvittens.lock.seam;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.CommandProgress.Failed;
import se.kvittens.domain.opening.CommandProgress.Lost;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.opening.LockCommand;
import se.kvittens.lock.call.BrokenOff;
import se.kvittens.lock.json.Json;
import se.kvittens.transport.http.Exchange;

/** Asks locks to move, once each. */
final class Commands {

    private static final int NOT_SIGNED_IN = 401;
    private static final int FORBIDDEN = 403;
    private static final int TIMED_OUT = 408;
    private static final int TOO_MANY = 429;

    private final Locks locks;
    private final SeamCalls calls;

    Commands(Locks locks, SeamCalls calls) {
        this.locks = locks;
        this.calls = calls;
    }

    CommandProgress send(LockCommand command) {
        return locks.deviceOf(command.lock())
                .map(device -> send(command.action(), Json.object().put("device_id", device)))
                .orElseGet(() -> new Failed(CommandFault.UNKNOWN_LOCK));
    }

    CommandProgress progress(LockCommand command, Optional<String> handle) {
        return handle.flatMap(attempt -> calls.read(
                                "/action_attempts/get", Json.object().put("action_attempt_id", attempt))
                        .value())
                .map(body -> Attempt.progress(body, typeOf(command.action()), handle))
                .orElseGet(Lost::new);
    }

    private CommandProgress send(LockAction action, JsonNode parameters) {
        return calls.sendOnce(pathOf(action), parameters)
                .map(exchange -> progress(action, exchange))
                .orElseGet(() -> new Failed(CommandFault.NOT_SENT));
    }

    private static CommandProgress progress(LockAction action, Exchange exchange) {
        return exchange instanceof Exchange.Broken broken
                ? BrokenOff.progress(broken.kind())
                : progress(action, (Exchange.Response) exchange);
    }

    /** A no is certain where Seam itself says it; a server that failed may have passed it on before. */
    private static CommandProgress progress(LockAction action, Exchange.Response response) {
        return switch (response.status()) {
            case NOT_SIGNED_IN, FORBIDDEN -> new Failed(CommandFault.NOT_ALLOWED);
            case TOO_MANY -> new Failed(CommandFault.REFUSED);
            case TIMED_OUT -> new Lost();
            default ->
                Responses.content(response)
                        .map(body -> Attempt.progress(body, typeOf(action), Optional.empty()))
                        .or(() -> Responses.errorType(response)
                                .map(Commands::faultOf)
                                .map(Failed::new))
                        .orElseGet(Lost::new);
        };
    }

    /** A request that Seam itself refuses has become no attempt, whatever its reason. */
    private static CommandFault faultOf(String type) {
        return Words.FAULTS.getOrDefault(type, CommandFault.REFUSED);
    }

    private static String pathOf(LockAction action) {
        return action == LockAction.UNLOCK ? "/locks/unlock_door" : "/locks/lock_door";
    }

    private static String typeOf(LockAction action) {
        return action == LockAction.UNLOCK ? "UNLOCK_DOOR" : "LOCK_DOOR";
    }
}

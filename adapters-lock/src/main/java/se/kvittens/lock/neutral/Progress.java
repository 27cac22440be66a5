package se.kvittens.lock.neutral;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.CommandProgress.Accepted;
import se.kvittens.domain.opening.CommandProgress.Confirmed;
import se.kvittens.domain.opening.CommandProgress.Failed;
import se.kvittens.domain.opening.CommandProgress.Lost;
import se.kvittens.domain.opening.CommandProgress.Unconfirmed;
import se.kvittens.domain.opening.LockCommand;
import se.kvittens.lock.call.BrokenOff;
import se.kvittens.lock.json.Fields;
import se.kvittens.lock.json.WrongField;
import se.kvittens.transport.http.Exchange;

/** Reads what became of a command. Whatever is not understood may be done. */
final class Progress {

    private static final int NOT_SIGNED_IN = 401;
    private static final int TIMED_OUT = 408;

    private final GatewayName gateway;

    Progress(GatewayName gateway) {
        this.gateway = gateway;
    }

    /** Of a command that was sent just now. */
    CommandProgress sent(LockCommand command, Exchange exchange) {
        return exchange instanceof Exchange.Response response
                ? answered(command, response)
                : BrokenOff.progress(((Exchange.Broken) exchange).kind());
    }

    private CommandProgress answered(LockCommand command, Exchange.Response response) {
        return switch (response.status()) {
            case NOT_SIGNED_IN -> new Failed(CommandFault.NOT_ALLOWED);
            case TIMED_OUT -> new Lost();
            default -> {
                Answer<JsonNode> answer = Outcomes.answer(response);
                yield answer instanceof Answer.Refused<JsonNode> refused
                        ? new Failed(faultOf(refused.reason()))
                        : told(command, answer);
            }
        };
    }

    /** As the gateway tells it; where it does not, nobody knows. */
    CommandProgress told(LockCommand command, Answer<JsonNode> answer) {
        try {
            return answer.value()
                    .map(Fields::of)
                    .filter(body -> isOf(command, body))
                    .map(Progress::state)
                    .orElseGet(Lost::new);
        } catch (WrongField wrong) {
            return new Lost();
        }
    }

    private static CommandFault faultOf(RefusalReason reason) {
        return switch (reason) {
            case UNKNOWN -> CommandFault.UNKNOWN_LOCK;
            case FORBIDDEN -> CommandFault.NOT_ALLOWED;
            default -> CommandFault.REFUSED;
        };
    }

    private boolean isOf(LockCommand command, Fields body) {
        return body.name("id").equals(command.id().value())
                && gateway.lock(body.name("lock")).equals(command.lock())
                && body.name("action").equals(Words.ACTIONS.get(command.action()));
    }

    /** Confirmed is what a lock has said, and the gateway can say where. */
    private static CommandProgress state(Fields body) {
        return switch (body.name("state")) {
            case "pending" -> new Accepted(Optional.empty());
            case "confirmed" -> body.nameIfThere("event").isPresent() ? new Confirmed() : new Unconfirmed();
            case "done-unconfirmed" -> new Unconfirmed();
            case "failed" -> new Failed(Words.FAULTS.getOrDefault(body.name("code"), CommandFault.REFUSED));
            default -> new Lost();
        };
    }
}

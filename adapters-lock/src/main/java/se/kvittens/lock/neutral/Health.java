package se.kvittens.lock.neutral;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockHealth;
import se.kvittens.domain.identity.LockId;
import se.kvittens.lock.json.Fields;
import se.kvittens.lock.json.WrongField;

/** Reads how locks are. */
final class Health {

    private final GatewayName gateway;

    Health(GatewayName gateway) {
        this.gateway = gateway;
    }

    /** Unreadable as a whole where one is: a list without it would say that there is no such lock. */
    Answer<List<LockHealth>> all(JsonNode body) {
        try {
            List<LockHealth> locks = new ArrayList<>();
            for (JsonNode each : Fields.of(body).list("locks")) {
                locks.add(lock(Fields.of(each)));
            }
            return Answer.accepted(List.copyOf(locks));
        } catch (WrongField wrong) {
            return Outcomes.unreadable();
        }
    }

    /** The one that was asked for, and no other. */
    Answer<LockHealth> one(LockId asked, JsonNode body) {
        try {
            LockHealth lock = lock(Fields.of(body));
            return lock.lock().equals(asked) ? Answer.accepted(lock) : Outcomes.unreadable();
        } catch (WrongField wrong) {
            return Outcomes.unreadable();
        }
    }

    private LockHealth lock(Fields fields) {
        return new LockHealth(
                gateway.lock(fields.name("id")),
                fields.oneOf("reach", Words.REACHES),
                fields.oneOf("bolt", Words.BOLTS),
                fields.oneOf("battery", Words.BATTERIES),
                fields.flag("takesCommands"));
    }
}

package se.kvittens.lock.seam;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockHealth;
import se.kvittens.domain.identity.LockId;
import se.kvittens.lock.json.Fields;
import se.kvittens.lock.json.Json;
import se.kvittens.lock.json.WrongField;

/** The locks of a workspace. */
final class Locks {

    /** Of some 500 locks each. */
    private static final int MOST_PAGES = 100;

    private final GatewayName name;
    private final SeamCalls calls;

    Locks(GatewayName name, SeamCalls calls) {
        this.name = name;
        this.calls = calls;
    }

    /** Unreadable as a whole where a part is: a list without it would say that there are no such locks. */
    Answer<List<LockHealth>> all() {
        List<LockHealth> locks = new ArrayList<>();
        ObjectNode parameters = Json.object();
        for (int pages = 0; pages < MOST_PAGES; pages++) {
            Answer<Optional<String>> next =
                    calls.read("/locks/list", parameters).then(body -> page(body, locks));
            if (!next.isAccepted()) {
                return next.map(never -> locks);
            }
            Optional<String> cursor = next.value().orElseThrow();
            if (cursor.isEmpty()) {
                return Answer.accepted(List.copyOf(locks));
            }
            parameters.put("page_cursor", cursor.get());
        }
        return Responses.unreadable();
    }

    Answer<LockHealth> one(LockId lock) {
        return deviceOf(lock)
                .map(device -> calls.read("/locks/get", Json.object().put("device_id", device))
                        .then(body -> one(lock, body)))
                .orElseGet(() -> Answer.refused(RefusalReason.UNKNOWN));
    }

    /** Empty where it is another gateway's. */
    Optional<String> deviceOf(LockId lock) {
        return name.deviceOf(lock).filter(device -> !device.isBlank());
    }

    /** The one that was asked for, and no other. */
    private Answer<LockHealth> one(LockId asked, JsonNode body) {
        try {
            LockHealth lock = Health.of(name, body.path("lock"));
            return lock.lock().equals(asked) ? Answer.accepted(lock) : Responses.unreadable();
        } catch (WrongField wrong) {
            return Responses.unreadable();
        }
    }

    /** Adds those of a page, and says where the next one is. */
    private Answer<Optional<String>> page(JsonNode body, List<LockHealth> locks) {
        try {
            for (JsonNode each : Fields.of(body).list("locks")) {
                locks.add(Health.of(name, each));
            }
            Optional<Fields> more =
                    Fields.of(body).thingIfThere("pagination").filter(pagination -> pagination.flag("has_next_page"));
            Optional<String> cursor = more.flatMap(pagination -> pagination.placeIfThere("next_page_cursor"));
            return more.isPresent() && cursor.isEmpty() ? Responses.unreadable() : Answer.accepted(cursor);
        } catch (WrongField wrong) {
            return Responses.unreadable();
        }
    }
}

package se.kvittens.rest.doors;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.locks.LockHealth;
import se.kvittens.application.looking.ShowLogged.Found;
import se.kvittens.domain.door.DoorUse;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.rest.town.ServedDoors;

/**
 * The doors of those whom a provider serves, and how their locks are, as their gateways know it just now. At a door of several,
 * those of other providers are not named.
 */
record DoorStates(ServedDoors doors, ProviderId provider, Instant now) {

    Found<ObjectNode> read() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode array = json.putArray("doors");
        ArrayNode unanswered = json.putArray("unanswered");
        Set<RecipientId> whose = new HashSet<>();
        for (LockGateway gateway : doors.gateways()) {
            List<DoorUse> own = ownOf(gateway);
            if (!own.isEmpty()) {
                Map<LockId, LockHealth> health = healthOf(gateway, unanswered);
                for (DoorUse door : own) {
                    array.add(door(door, Optional.ofNullable(health.get(door.lock()))));
                    whose.addAll(served(door));
                }
            }
        }
        return new Found<>(json, whose);
    }

    private List<DoorUse> ownOf(LockGateway gateway) {
        return doors.locks().stream()
                .sorted()
                .filter(lock -> gateway.name().deviceOf(lock).isPresent())
                .flatMap(lock -> doors.known().doors().at(lock, now).stream())
                .filter(use -> !served(use).isEmpty())
                .toList();
    }

    private Set<RecipientId> served(DoorUse use) {
        return use.recipients().stream()
                .filter(recipient -> doors.known().serving().serves(provider, recipient, now))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<LockId, LockHealth> healthOf(LockGateway gateway, ArrayNode unanswered) {
        var answer = gateway.locks();
        Map<LockId, LockHealth> health = new HashMap<>();
        answer.value().ifPresent(all -> all.forEach(each -> health.put(each.lock(), each)));
        if (!answer.isAccepted()) {
            unanswered.addObject().put("gateway", gateway.name().value()).put("why", why(answer));
        }
        return health;
    }

    private static String why(Answer<?> answer) {
        return answer instanceof Answer.NotReady<?> not
                ? not.obstacle().kind().name()
                : ((Answer.Refused<?>) answer).reason().name();
    }

    private ObjectNode door(DoorUse use, Optional<LockHealth> health) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("lock", use.lock().value())
                .put("kind", use.kind().name());
        ArrayNode recipients = json.putArray("recipients");
        served(use).forEach(recipient -> recipients.add(recipient.value()));
        health.ifPresent(told -> json.putObject("state")
                .put("reach", told.reach().name())
                .put("bolt", told.bolt().name())
                .put("battery", told.battery().name())
                .put("takesCommands", told.takesCommands()));
        return json;
    }
}

package se.kvittens.lock.nukimqtt.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.kvittens.application.locks.LockHealth.Bolt;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.lock.json.Json;
import se.kvittens.lock.nukimqtt.wire.Intent;

/** Writes as a place of the log how far what came has been told, and reads it. */
public final class Places {

    private Places() {}

    public static LogPlace of(Seen seen) {
        ObjectNode node = Json.object().put("inbox", seen.inbox()).put("through", seen.through());
        seen.prints().forEach(node.putArray("prints")::add);
        ObjectNode locks = node.putObject("locks");
        seen.locksInOrder().forEach((device, lock) -> locks.set(device, written(lock)));
        return new LogPlace(node.toString());
    }

    /** What can't be read is as if nothing had been told. */
    public static Seen read(Optional<LogPlace> place) {
        JsonNode node = Json.tree(place.map(LogPlace::value).orElse(""));
        if (!node.path("inbox").isTextual() || !node.path("locks").isObject()) {
            return Seen.NOTHING;
        }
        List<String> prints = new ArrayList<>();
        node.path("prints").forEach(print -> prints.add(print.asText()));
        Map<String, LockSoFar> locks = new TreeMap<>();
        node.path("locks").properties().forEach(each -> locks.put(each.getKey(), lock(each.getValue())));
        return new Seen(node.path("inbox").textValue(), node.path("through").asLong(), prints, locks);
    }

    private static ObjectNode written(LockSoFar lock) {
        ObjectNode node = Json.object().put("state", lock.state()).put("bolt", "" + lock.bolt());
        if (lock.locksByItself()) {
            node.put("goes", true);
        }
        lock.isOnline().ifPresent(online -> node.put("online", online));
        lock.isLow().ifPresent(low -> node.put("low", low));
        lock.pending()
                .ifPresent(pending -> node.putObject("pending")
                        .put("intent", pending.intent().written())
                        .put("name", pending.name())
                        .put("at", "" + pending.received())
                        .put("kept", pending.isKept()));
        return node;
    }

    private static LockSoFar lock(JsonNode node) {
        return new LockSoFar(
                node.path("state").asInt(-1),
                bolt(node.path("bolt").asText()),
                pending(node.path("pending")),
                node.path("goes").asBoolean(),
                flag(node.path("online")),
                flag(node.path("low")));
    }

    private static Bolt bolt(String word) {
        for (Bolt each : Bolt.values()) {
            if (each.name().equals(word)) {
                return each;
            }
        }
        return Bolt.UNTOLD;
    }

    private static Optional<Boolean> flag(JsonNode node) {
        return Optional.of(node).filter(JsonNode::isBoolean).map(JsonNode::booleanValue);
    }

    private static Optional<Pending> pending(JsonNode node) {
        try {
            Instant at = Instant.parse(node.path("at").asText());
            return Intent.read(node.path("intent").asText())
                    .map(intent -> new Pending(
                            intent,
                            node.path("name").asText(),
                            at,
                            node.path("kept").asBoolean()))
                    .toJavaOptional();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}

package se.kvittens.lock.stub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a gateway of the contract holds and does: locks, commands, and a log in short pages. For threads at once. */
public final class StubGateway {

    public static final String IN_REACH = "front door/1";
    public static final String OUT_OF_REACH = "cellar";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int PAGE = 2;
    private static final String CURSOR = "c-";

    private final Map<String, ObjectNode> locks = new LinkedHashMap<>();
    private final Map<String, ObjectNode> commands = new LinkedHashMap<>();
    private final List<ObjectNode> events = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-29T00:59:57Z");
    private boolean isBroken;

    public StubGateway() {
        locks.put(IN_REACH, lock(IN_REACH, "online", true));
        locks.put(OUT_OF_REACH, lock(OUT_OF_REACH, "offline", true));
        locks.put("barn", lock("barn", "online", false));
    }

    /** What is asked of it. */
    record Asked(String method, List<String> path, Optional<String> after, JsonNode body) {

        /** Its method, and its path with a star for each name. */
        String pattern() {
            List<String> words = new ArrayList<>();
            for (int at = 0; at < path.size(); at++) {
                words.add(at == 2 || at == 4 ? "*" : path.get(at));
            }
            return method + " /" + String.join("/", words);
        }
    }

    /** What it answers. */
    record Reply(int status, JsonNode body) {}

    static Reply problem(int status, String code) {
        return new Reply(status, JSON.objectNode().put("status", status).put("code", code));
    }

    /** Carries out what it has taken. */
    public synchronized void settle() {
        commands.values().stream()
                .filter(each -> each.get("state").textValue().equals("pending"))
                .forEach(this::carryOut);
    }

    /** From now on each answer is that it is broken. */
    public synchronized void breakDown() {
        isBroken = true;
    }

    public synchronized void passUntil(Instant later) {
        now = later;
    }

    synchronized Reply reply(Asked asked) {
        if (isBroken) {
            return problem(500, "broken");
        }
        return switch (asked.pattern()) {
            case "GET /v1/locks" -> new Reply(200, JSON.objectNode().set("locks", list(locks.values())));
            case "GET /v1/locks/*" -> found(locks.get(asked.path().get(2)), "unknown-lock");
            case "GET /v1/locks/*/commands/*" -> found(commands.get(asked.path().get(4)), "unknown-command");
            case "POST /v1/locks/*/commands/*" ->
                command(asked.path().get(2), asked.path().get(4), asked.body());
            case "GET /v1/events" -> page(asked.after());
            default -> problem(404, "invalid");
        };
    }

    private static Reply found(ObjectNode thing, String code) {
        return thing == null ? problem(404, code) : new Reply(200, thing);
    }

    private Reply command(String lock, String id, JsonNode body) {
        if (!locks.containsKey(lock)) {
            return problem(404, "unknown-lock");
        }
        if (!body.path("action").isTextual() || !body.path("expires").isTextual()) {
            return problem(400, "invalid");
        }
        ObjectNode asked = JSON.objectNode().put("id", id).put("lock", lock);
        asked.set("action", body.get("action"));
        asked.set("expires", body.get("expires"));
        ObjectNode held = commands.computeIfAbsent(id, none -> begun(asked));
        return asked.equals(held.deepCopy().retain("id", "lock", "action", "expires"))
                ? new Reply(200, held)
                : problem(409, "taken");
    }

    private ObjectNode begun(ObjectNode asked) {
        ObjectNode lock = locks.get(asked.get("lock").textValue());
        if (!lock.get("takesCommands").booleanValue()) {
            return failed(asked.deepCopy(), "not-remote");
        }
        return lock.get("reach").textValue().equals("online")
                ? asked.deepCopy().put("state", "pending")
                : failed(asked.deepCopy(), "offline");
    }

    private static ObjectNode failed(ObjectNode command, String code) {
        return command.put("state", "failed").put("code", code);
    }

    private void carryOut(ObjectNode command) {
        Instant expires =
                OffsetDateTime.parse(command.get("expires").textValue()).toInstant();
        if (!now.isBefore(expires)) {
            failed(command, "expired");
            return;
        }
        String done = command.get("action").textValue() + "ed";
        locks.get(command.get("lock").textValue()).put("bolt", done);
        ObjectNode event = happened(command.get("lock").textValue(), done);
        event.put("means", "remote").set("command", command.get("id"));
        command.put("state", "confirmed").set("event", event.get("id"));
    }

    /** Adds to the log what a lock did, a second after what was before. */
    public synchronized ObjectNode happened(String lock, String type) {
        now = now.plusSeconds(1);
        ObjectNode event = JSON.objectNode()
                .put("id", "e-" + (events.size() + 1))
                .put("lock", lock)
                .put("type", type)
                .put("time", "" + now)
                .put("clock", "device")
                .put("sequence", events.size() + 1);
        event.putObject("sent").put("deviceTime", "" + now).put("gatewayTime", "" + now);
        events.add(event);
        return event;
    }

    private Reply page(Optional<String> after) {
        int from = after.map(each -> Integer.parseInt(each.substring(CURSOR.length())))
                .orElse(0);
        int to = Math.min(from + PAGE, events.size());
        ObjectNode body = JSON.objectNode().put("hasMore", to < events.size());
        if (to > 0) {
            body.put("next", CURSOR + to);
        }
        return new Reply(200, body.set("events", list(events.subList(from, to))));
    }

    private static ArrayNode list(Iterable<ObjectNode> things) {
        ArrayNode list = JSON.arrayNode();
        things.forEach(list::add);
        return list;
    }

    private static ObjectNode lock(String id, String reach, boolean takesCommands) {
        return JSON.objectNode()
                .put("id", id)
                .put("reach", reach)
                .put("bolt", "locked")
                .put("battery", "good")
                .put("takesCommands", takesCommands);
    }
}

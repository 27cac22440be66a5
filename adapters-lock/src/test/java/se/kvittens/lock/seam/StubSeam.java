package se.kvittens.lock.seam;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.lock.json.Json;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Transport;

/** A workspace that answers as is documented, and cuts its lists. */
final class StubSeam implements Transport {

    static final String IN_REACH = "11111111-1111-4111-8111-111111111111";
    static final String OUT_OF_REACH = "22222222-2222-4222-8222-222222222222";

    private static final int LOCKS_PER_PAGE = 1;

    final List<Request> asked = new ArrayList<>();

    private final Map<String, ObjectNode> devices = new LinkedHashMap<>();
    private final Map<String, ObjectNode> attempts = new LinkedHashMap<>();
    private final List<Made> events = new ArrayList<>();
    private final boolean newestFirst;
    private Instant now = Instant.parse("2026-03-29T00:59:58Z");
    private int goodAnswers = Integer.MAX_VALUE;

    /** Which end of a list is cut is documented nowhere. */
    StubSeam(boolean newestFirst) {
        this.newestFirst = newestFirst;
        devices.put(IN_REACH, device(IN_REACH, true));
        devices.put(OUT_OF_REACH, device(OUT_OF_REACH, false));
    }

    /** Answers so many times more, and then nobody. */
    void breakDownAfter(int answers) {
        goodAnswers = answers;
    }

    void recover() {
        goodAnswers = Integer.MAX_VALUE;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** Carries out what it has taken. */
    void settle() {
        attempts.values().stream()
                .filter(each -> each.path("status").asText().equals("pending"))
                .toList()
                .forEach(this::carryOut);
    }

    /** Something that it makes an event of at this moment. */
    ObjectNode happened(String type, String device) {
        ObjectNode event = Json.object()
                .put("event_id", "event-" + (events.size() + 1))
                .put("event_type", type)
                .put("device_id", device)
                .put("workspace_id", "w")
                .put("created_at", "" + now)
                .put("occurred_at", "" + now);
        events.add(new Made(now, event));
        return event;
    }

    @Override
    public Exchange send(Request request) {
        asked.add(request);
        if (goodAnswers-- <= 0) {
            return new Exchange.Broken(Obstacle.Kind.TIMED_OUT);
        }
        JsonNode parameters = Json.tree(request.body().orElseThrow().text());
        return switch (request.path()) {
            case "/locks/list" -> ok(locks(parameters.path("page_cursor").asInt(0)));
            case "/locks/get" -> onDevice(parameters, device -> Json.object().set("lock", device));
            case "/locks/unlock_door" -> onDevice(parameters, device -> attempt("UNLOCK_DOOR", device));
            case "/locks/lock_door" -> onDevice(parameters, device -> attempt("LOCK_DOOR", device));
            case "/action_attempts/get" ->
                found(attempts.get(parameters.path("action_attempt_id").asText()))
                        .map(attempt -> ok(Json.object().set("action_attempt", attempt)))
                        .orElseGet(() -> error(404, "action_attempt_not_found"));
            case "/events/list" -> ok(list(parameters));
            default -> error(404, "not_found");
        };
    }

    static Exchange ok(JsonNode body) {
        return answer(200, ((ObjectNode) body).put("ok", true).toString());
    }

    static Exchange error(int status, String type) {
        ObjectNode body = Json.object().put("ok", false);
        body.putObject("error").put("type", type).put("message", "It says why.");
        return answer(status, body.toString());
    }

    static Exchange answer(int status, String json) {
        return new Exchange.Response(
                status, Map.of("Content-Type", "application/json; charset=utf-8"), Optional.of(json));
    }

    private interface OnDevice {
        JsonNode answer(ObjectNode device);
    }

    private Exchange onDevice(JsonNode parameters, OnDevice what) {
        return found(devices.get(parameters.path("device_id").asText()))
                .map(device -> ok(what.answer(device)))
                .orElseGet(() -> error(404, "device_not_found"));
    }

    private static Optional<ObjectNode> found(ObjectNode thing) {
        return Optional.ofNullable(thing);
    }

    private ObjectNode locks(int from) {
        List<ObjectNode> all = List.copyOf(devices.values());
        int to = Math.min(from + LOCKS_PER_PAGE, all.size());
        ObjectNode body = Json.object();
        all.subList(from, to).forEach(body.putArray("locks")::add);
        ObjectNode pagination = body.putObject("pagination").put("has_next_page", to < all.size());
        pagination.put("next_page_cursor", to < all.size() ? "" + to : null);
        return body;
    }

    private JsonNode attempt(String type, ObjectNode device) {
        String id = "attempt-" + (attempts.size() + 1);
        ObjectNode attempt = Json.object()
                .put("action_attempt_id", id)
                .put("action_type", type)
                .put("status", "pending")
                .putNull("result")
                .putNull("error");
        attempts.put(id, attempt);
        attempt.put("device_id", device.path("device_id").asText());
        return Json.object().set("action_attempt", attempt);
    }

    private void carryOut(ObjectNode attempt) {
        pass(Duration.ofSeconds(2));
        boolean unlocks = attempt.path("action_type").asText().equals("UNLOCK_DOOR");
        String device = attempt.path("device_id").asText();
        ((ObjectNode) devices.get(device).path("properties")).put("locked", !unlocks);
        attempt.put("status", "success").putObject("result").put("was_confirmed_by_device", true);
        happened(unlocks ? "lock.unlocked" : "lock.locked", device)
                .put("method", "remote")
                .put("action_attempt_id", attempt.path("action_attempt_id").asText());
    }

    private JsonNode list(JsonNode parameters) {
        JsonNode between = parameters.path("between");
        Instant since = Instant.parse(
                between.isArray()
                        ? between.path(0).asText()
                        : parameters.path("since").asText());
        Instant end = between.isArray() ? Instant.parse(between.path(1).asText()) : Instant.MAX;
        Comparator<Made> order = Comparator.comparing(Made::at);
        ArrayNode found = Json.object().putArray("events");
        events.stream()
                .filter(each -> each.at().isAfter(since) && each.at().isBefore(end))
                .sorted(newestFirst ? order.reversed() : order)
                .limit(parameters.path("limit").asInt(Listing.MOST))
                .forEach(each -> found.add(each.event()));
        return Json.object().set("events", found);
    }

    private record Made(Instant at, ObjectNode event) {}

    private static ObjectNode device(String id, boolean online) {
        ObjectNode device = Json.object()
                .put("device_id", id)
                .put("can_remotely_lock", true)
                .put("can_remotely_unlock", true);
        ObjectNode properties =
                device.putObject("properties").put("online", online).put("locked", true);
        properties.putObject("battery").put("level", 0.2).put("status", "low");
        return device;
    }
}

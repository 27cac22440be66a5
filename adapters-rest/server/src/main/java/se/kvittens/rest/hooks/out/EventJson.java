package se.kvittens.rest.hooks.out;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import se.kvittens.application.subscribing.Event;
import se.kvittens.rest.reply.Replies;

/** An event as JSON: which visits, or which month, of which provider, and nothing else. */
final class EventJson {

    private EventJson() {}

    static byte[] of(Event event, Instant told) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", event.type().word());
        json.put("timestamp", told.toString());
        ObjectNode data = json.putObject("data");
        data.put("provider", event.provider().value());
        if (!event.visits().isEmpty()) {
            ArrayNode visits = data.putArray("visits");
            event.visits().forEach(each -> visits.add(each.value()));
        }
        event.month().ifPresent(month -> data.put("month", month.toString()));
        return Replies.bytes(json);
    }
}

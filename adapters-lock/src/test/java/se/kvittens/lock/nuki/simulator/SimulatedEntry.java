package se.kvittens.lock.nuki.simulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** An entry of a log, as Nuki writes one, with the name of a person in it. */
public record SimulatedEntry(
        String id, long device, int action, int trigger, int state, String authId, boolean autoUnlock, Instant date) {

    /** Whoever it was, by name, which is to get nowhere. */
    public static final String PERSON = "Testa Testsson";

    private static final DateTimeFormatter MILLIS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("smartlockId", device)
                .put("deviceType", 0)
                .put("name", PERSON)
                .put("action", action)
                .put("trigger", trigger)
                .put("state", state)
                .put("autoUnlock", autoUnlock)
                .put("date", MILLIS.format(date))
                .put("source", 0);
        return authId.isEmpty() ? json : json.put("authId", authId);
    }

    /** What is sent by itself of it. */
    public ObjectNode delivery() {
        ObjectNode delivery = JsonNodeFactory.instance.objectNode().put("feature", "DEVICE_LOGS");
        delivery.set("smartlockLog", json());
        return delivery;
    }
}

package se.kvittens.lock.seam;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.Told;
import se.kvittens.application.locks.Unread;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.EventTimes;
import se.kvittens.domain.door.EventTimes.TimeSource;
import se.kvittens.lock.json.Fields;
import se.kvittens.lock.json.Naming;
import se.kvittens.lock.json.WrongField;

/**
 * Reads events one by one: one that can't be understood takes no other with it, and one that is of no lock tells nothing.
 *
 * <p>Which command one answers can't be known from it: Seam names attempts, which have names of its own making. The code
 * that was entered at a keypad may stand in it, and is not read.
 */
final class Events {

    private final GatewayName gateway;
    private final InstantSource clock;

    Events(GatewayName gateway, InstantSource clock) {
        this.gateway = gateway;
        this.clock = clock;
    }

    /** In their order. */
    Told told(Iterable<JsonNode> list) {
        Instant received = clock.instant();
        List<DoorEvent> events = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        for (JsonNode each : list) {
            try {
                event(each, received).ifPresent(events::add);
            } catch (WrongField wrong) {
                unread.add(new Unread(Naming.of(each, "event_id"), wrong.field()));
            }
        }
        return new Told(events, unread);
    }

    private Optional<DoorEvent> event(JsonNode node, Instant received) {
        Fields fields = Fields.of(node);
        String type = fields.name("event_type");
        return Meaning.isOfDevice(type)
                ? fields.nameIfThere("device_id").map(device -> event(node, device, received))
                : Optional.empty();
    }

    private DoorEvent event(JsonNode node, String device, Instant received) {
        Fields fields = Fields.of(node);
        Meaning meaning = Meaning.of(node);
        return new DoorEvent(
                gateway.event(fields.name("event_id")),
                gateway.lock(device),
                meaning.fact(),
                meaning.means(),
                fields.personIfThere("access_code_id").map(gateway::key),
                Optional.empty(),
                Optional.empty(),
                // Whose clock it is, Seam does not say; it names none of the lock's own, by which it could be put
                // right.
                new EventTimes(fields.time("occurred_at"), TimeSource.GATEWAY, Optional.empty(), received),
                Optional.empty(),
                meaning.detail());
    }
}

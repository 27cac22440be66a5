package se.kvittens.lock.neutral;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.Told;
import se.kvittens.application.locks.Unread;
import se.kvittens.domain.door.ClockReading;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.EventTimes;
import se.kvittens.domain.door.Means;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.lock.json.Fields;
import se.kvittens.lock.json.Naming;
import se.kvittens.lock.json.WrongField;

/** Reads events of the contract, one by one: one that can't be understood takes no other with it. */
final class Events {

    private final GatewayName gateway;
    private final InstantSource clock;

    Events(GatewayName gateway, InstantSource clock) {
        this.gateway = gateway;
        this.clock = clock;
    }

    /** In their order, also where two have one name. */
    Told told(JsonNode list) {
        Instant received = clock.instant();
        List<DoorEvent> events = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        for (JsonNode each : list) {
            try {
                events.add(event(Fields.of(each), received));
            } catch (WrongField wrong) {
                unread.add(new Unread(Naming.of(each, "id"), wrong.field()));
            }
        }
        return new Told(events, unread);
    }

    private DoorEvent event(Fields fields, Instant received) {
        DoorFact fact = Words.FACTS.getOrDefault(fields.name("type"), DoorFact.OTHER);
        return new DoorEvent(
                gateway.event(fields.name("id")),
                gateway.lock(fields.name("lock")),
                fact,
                fields.oneOfIfThere("means", Words.MEANS).orElse(Means.UNTOLD),
                fields.personIfThere("key").map(gateway::key),
                fields.nameIfThere("command").map(CommandId::new),
                fields.personIfThere("recipient").map(RecipientId::new),
                times(fields, received),
                fields.countIfThere("sequence"),
                detail(fact, fields));
    }

    private static EventTimes times(Fields fields, Instant received) {
        Optional<ClockReading> clocks = fields.thingIfThere("sent")
                .map(sent -> new ClockReading(sent.time("deviceTime"), sent.time("gatewayTime")));
        return new EventTimes(fields.time("time"), fields.oneOf("clock", Words.CLOCKS), clocks, received);
    }

    /**
     * A word for what happened that is not known here is kept, before what the gateway says of it. Codes alone: free words may
     * name a person, and what happened at a door is kept for good.
     */
    private static String detail(DoorFact fact, Fields fields) {
        Optional<String> word = fact == DoorFact.OTHER ? fields.codeIfThere("type") : Optional.empty();
        return Stream.concat(word.stream(), fields.codeIfThere("detail").stream())
                .collect(Collectors.joining(": "));
    }
}

package se.kvittens.rest.doors;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import se.kvittens.application.doors.Became;
import se.kvittens.application.doors.DoorEntry.CommandAsked;
import se.kvittens.application.doors.DoorEntry.CommandBecame;
import se.kvittens.application.doors.DoorEntry.CommandTurnedDown;
import se.kvittens.application.doors.DoorEntry.WhoseSaid;
import se.kvittens.application.doors.DoorFinding;
import se.kvittens.application.doors.RecordedDoor;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.looking.DoorDays;
import se.kvittens.domain.door.DoorEvent;

/** What doors told and were asked on some days, as the contract has it. */
final class DoorDaysJson {

    private DoorDaysJson() {}

    static ObjectNode of(GatewayName gateway, DoorDays days) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("gateway", gateway.value());
        ArrayNode events = json.putArray("events");
        days.findings().forEach(each -> events.add(finding(each)));
        ArrayNode otherwise = json.putArray("toldOtherwise");
        days.otherwise().forEach(each -> otherwise.add(event(each)));
        ArrayNode commands = json.putArray("commands");
        days.commands().forEach(each -> commands.add(command(each)));
        ArrayNode whose = json.putArray("whose");
        days.whose().forEach(each -> whose.add(whose(each)));
        ArrayNode gaps = json.putArray("gaps");
        days.gaps()
                .forEach(each -> gaps.addObject()
                        .put("lock", each.lock().value())
                        .put("first", each.first())
                        .put("last", each.last()));
        return json.put("unread", days.unread().size());
    }

    private static ObjectNode finding(DoorFinding finding) {
        ObjectNode json = event(finding.event());
        json.set("became", became(finding.became()));
        finding.alarm().ifPresent(alarm -> json.put("alarm", alarm.name()));
        return json;
    }

    private static ObjectNode event(DoorEvent event) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("event", event.id().name())
                .put("lock", event.lock().value())
                .put("at", event.times().told().toString())
                .put("source", event.times().source().name())
                .put("fact", event.fact().name())
                .put("means", event.means().name());
        event.key().ifPresent(key -> json.put("key", key.value()));
        event.command().ifPresent(command -> json.put("command", command.value()));
        event.recipient().ifPresent(recipient -> json.put("recipient", recipient.value()));
        return json;
    }

    private static ObjectNode became(Became became) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (became instanceof Became.AReceipt receipt) {
            return json.put("kind", "RECEIPT")
                    .put("visit", receipt.visit().value())
                    .put("clock", receipt.clock().name());
        }
        if (became instanceof Became.Refused refused) {
            return json.put("kind", "REFUSED").put("why", refused.code().name());
        }
        if (became instanceof Became.Waits waits) {
            return json.put("kind", "WAITS").put("why", waits.why().name());
        }
        return became instanceof Became.Nothing nothing
                ? json.put("kind", "NOTHING").put("why", nothing.why().name())
                : json.put("kind", "DAMAGED");
    }

    private static ObjectNode command(RecordedDoor recorded) {
        if (recorded.entry() instanceof CommandBecame became) {
            ObjectNode json = JsonNodeFactory.instance
                    .objectNode()
                    .put("command", became.command().value());
            return CommandJson.told(json, became.progress());
        }
        ObjectNode json = recorded.entry() instanceof CommandAsked asked
                ? CommandJson.of(asked.command())
                : turnedDown((CommandTurnedDown) recorded.entry());
        return by(json, recorded);
    }

    private static ObjectNode turnedDown(CommandTurnedDown down) {
        return CommandJson.of(down.command()).put("refused", down.why().name());
    }

    private static ObjectNode whose(RecordedDoor recorded) {
        WhoseSaid said = (WhoseSaid) recorded.entry();
        return by(
                JsonNodeFactory.instance
                        .objectNode()
                        .put("event", said.event().name())
                        .put("recipient", said.visited().value()),
                recorded);
    }

    private static ObjectNode by(ObjectNode json, RecordedDoor recorded) {
        return json.put("who", recorded.deed().who())
                .put("role", recorded.deed().role().name())
                .put("when", recorded.deed().when().toString())
                .put("why", recorded.deed().why());
    }
}

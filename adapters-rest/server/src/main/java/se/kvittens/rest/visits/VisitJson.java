package se.kvittens.rest.visits;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Remarks;

/** A visit as the contract has it. */
public final class VisitJson {

    private VisitJson() {}

    public static ObjectNode of(RegisteredVisit visit) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("visit", visit.id().value());
        json.put("recipient", visit.recipient().value());
        json.put("carer", visit.carer().value());
        json.put("system", visit.system().name());
        put(json, "start", visit.start());
        put(json, "end", visit.end());
        json.put("registered", visit.registration().registered().toString());
        visit.registration().approved().ifPresent(approved -> json.put("approved", approved.toString()));
        ArrayNode adjustments = json.putArray("adjustments");
        visit.registration().adjustments().forEach(each -> adjustments.add(adjustment(each)));
        ArrayNode tasks = json.putArray("tasks");
        visit.tasks().stream().map(TaskCode::code).sorted().forEach(tasks::add);
        return remarks(json, visit.remarks());
    }

    private static ObjectNode remarks(ObjectNode json, Remarks remarks) {
        json.put("doubleStaffing", remarks.doubleStaffing());
        json.put("declined", remarks.declined());
        remarks.manualCause().ifPresent(cause -> json.put("cause", cause.name()));
        json.put("outsideAllowed", remarks.outsideAllowed());
        json.put("tag", remarks.tag().name());
        remarks.phone().ifPresent(phone -> json.put("phone", phone.id()));
        if (remarks.privatePhone()) {
            json.put("privatePhone", true);
        }
        if (!remarks.note().text().isEmpty()) {
            json.put("note", remarks.note().text());
        }
        return json;
    }

    private static ObjectNode adjustment(Adjustment adjustment) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("made", adjustment.made().toString());
        put(json, "start", adjustment.start());
        put(json, "end", adjustment.end());
        return json;
    }

    private static void put(ObjectNode json, String field, @Nullable Instant at) {
        if (at != null) {
            json.put(field, at.toString());
        }
    }

    private static void put(ObjectNode json, String field, @Nullable Receipt receipt) {
        if (receipt != null) {
            json.putObject(field)
                    .put("at", receipt.at().toString())
                    .put("method", receipt.method().name());
        }
    }
}

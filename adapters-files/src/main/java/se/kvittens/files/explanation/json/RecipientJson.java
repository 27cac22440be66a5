package se.kvittens.files.explanation.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import se.kvittens.domain.compensation.Line;
import se.kvittens.domain.compensation.RecipientMonth;

/** A recipient's month as JSON. */
final class RecipientJson {

    private final ObjectMapper mapper;
    private final ReasonJson reasons;

    RecipientJson(ObjectMapper mapper, ReasonJson reasons) {
        this.mapper = mapper;
        this.reasons = reasons;
    }

    void write(RecipientMonth month, ObjectNode node) {
        reasons.put(node, "recipient", month.recipient().id());
        reasons.put(node, "amount", month.amount().value());
        ArrayNode lines = node.putArray("lines");
        month.lines().forEach(line -> lines.add(line(line)));
        node.set("executed", reasons.of(month.executed().why()));
        node.set("payable", reasons.of(month.payable().why()));
        node.set("granted", reasons.of(month.granted().why()));
        node.set("readjustment", reasons.of(month.readjustment().why()));
        node.set("meals", reasons.of(month.meals().why()));
        reasons.put(node, "reportedSupplement", month.reportedSupplement());
        node.set("deviations", reasons.deviations(month.deviations()));
        ArrayNode visits = node.putArray("visits");
        VisitJson each = new VisitJson(mapper, reasons);
        month.visits().forEach(visit -> visits.add(each.of(visit)));
    }

    private ObjectNode line(Line line) {
        ObjectNode node = mapper.createObjectNode();
        reasons.put(node, "category", line.category());
        reasons.put(node, "kind", line.kind());
        reasons.put(node, "time", line.time().value());
        reasons.put(node, "price", line.price().perHour());
        reasons.put(node, "amount", line.amount().value());
        node.set("why", reasons.of(line.amount().why()));
        return node;
    }
}

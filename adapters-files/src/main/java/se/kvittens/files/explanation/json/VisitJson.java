package se.kvittens.files.explanation.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.RegisteredVisit;

/** One visit as JSON. Free texts stay where they are. */
final class VisitJson {

    private final ObjectMapper mapper;
    private final ReasonJson reasons;

    VisitJson(ObjectMapper mapper, ReasonJson reasons) {
        this.mapper = mapper;
        this.reasons = reasons;
    }

    ObjectNode of(CountedVisit visit) {
        RegisteredVisit registered = visit.effective().registered();
        ObjectNode node = mapper.createObjectNode();
        reasons.put(node, "visit", visit.id());
        reasons.put(node, "date", visit.effective().date());
        reasons.put(node, "carer", registered.carer());
        reasons.put(node, "system", registered.system());
        node.set("registered", registered(registered));
        node.set("remarks", remarks(registered));
        TimeSpan span = visit.effective().span();
        reasons.put(node, "start", Optional.ofNullable(span).map(TimeSpan::start));
        reasons.put(node, "end", Optional.ofNullable(span).map(TimeSpan::end));
        reasons.put(node, "tasks", registered.tasks());
        reasons.put(node, "category", visit.category());
        node.set("executed", reasons.of(visit.executed().why()));
        node.set("payable", reasons.of(visit.payable().why()));
        node.set("deviations", reasons.deviations(visit.deviations()));
        return node;
    }

    private ObjectNode registered(RegisteredVisit visit) {
        ObjectNode node = mapper.createObjectNode();
        node.set("start", receipt(visit.start()));
        node.set("end", receipt(visit.end()));
        reasons.put(node, "entered", visit.registration().registered());
        reasons.put(node, "approved", visit.registration().approved());
        ArrayNode changes = node.putArray("changes");
        visit.registration().adjustments().forEach(change -> changes.add(change(change)));
        return node;
    }

    private ObjectNode change(Adjustment change) {
        ObjectNode node = mapper.createObjectNode();
        reasons.put(node, "made", change.made());
        reasons.put(node, "start", Optional.ofNullable(change.start()));
        reasons.put(node, "end", Optional.ofNullable(change.end()));
        return node;
    }

    private ObjectNode remarks(RegisteredVisit visit) {
        ObjectNode node = mapper.createObjectNode();
        reasons.put(node, "manualCause", visit.remarks().manualCause());
        node.put("outsideAllowed", visit.remarks().outsideAllowed());
        reasons.put(node, "tag", visit.remarks().tag());
        node.put("doubleStaffing", visit.remarks().doubleStaffing());
        node.put("declined", visit.remarks().declined());
        node.put("privatePhone", visit.remarks().privatePhone());
        visit.remarks().phone().ifPresent(phone -> node.put("phone", phone.id()));
        reasons.put(node, "planned", visit.planned());
        return node;
    }

    private @Nullable ObjectNode receipt(@Nullable Receipt receipt) {
        if (receipt == null) {
            return null;
        }
        ObjectNode node = mapper.createObjectNode();
        reasons.put(node, "at", receipt.at());
        reasons.put(node, "by", receipt.method());
        return node;
    }
}

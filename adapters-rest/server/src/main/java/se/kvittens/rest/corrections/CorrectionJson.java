package se.kvittens.rest.corrections;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import se.kvittens.application.closing.JournalMonth;
import se.kvittens.application.closing.Statement;
import se.kvittens.domain.registering.CorrectedVersion;
import se.kvittens.rest.visits.VisitJson;

/**
 * Corrections as the contract has them.
 *
 * @param month of which they are
 * @param statement of that month, by which some are settled
 */
record CorrectionJson(JournalMonth month, Statement statement) {

    ObjectNode all() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("corrections", versions(month.journal().corrections()));
        ArrayNode toCorrect = json.putArray("toCorrect");
        month.journal().toCorrect().forEach(visit -> toCorrect.add(VisitJson.of(visit)));
        return json;
    }

    ObjectNode of(SeenVisit visit) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("first", VisitJson.of(visit.first()));
        visit.present().ifPresent(now -> json.set("now", VisitJson.of(now)));
        json.set("corrections", versions(visit.versions()));
        return json;
    }

    private ArrayNode versions(List<CorrectedVersion> versions) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        versions.forEach(each -> array.add(version(each)));
        return array;
    }

    /** The words of whoever corrected it stay in the journal. */
    private ObjectNode version(CorrectedVersion version) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("visit", version.visit().value())
                .put("recipient", version.recipient().value())
                .put("version", version.number())
                .put("cause", version.cause().name())
                .put("who", version.deed().who())
                .put("role", version.deed().role().name())
                .put("made", version.deed().when().toString())
                .put("isSettled", statement.hasSettled(version));
        version.counts().ifPresent(visit -> json.set("to", VisitJson.of(visit)));
        return json;
    }
}

package se.kvittens.files.explanation.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Reason;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.reason.Step;
import se.kvittens.domain.rule.Setting;

/** Explanation trees as JSON: a step has {@code because}, a fact a {@code term} alone, a setting a {@code source}. */
final class ReasonJson {

    private final ObjectMapper mapper;
    private final Map<String, String> documents;

    /**
     * @param documents the titles of the rule book's documents, by their short names
     */
    ReasonJson(ObjectMapper mapper, Map<String, String> documents) {
        this.mapper = mapper;
        this.documents = documents;
    }

    ObjectNode of(Reason reason) {
        if (reason instanceof Step step) {
            return step(step);
        }
        return reason instanceof Ruled ruled ? setting(ruled.setting()) : fact((Fact) reason);
    }

    ArrayNode all(List<? extends Reason> reasons) {
        ArrayNode array = mapper.createArrayNode();
        reasons.forEach(reason -> array.add(of(reason)));
        return array;
    }

    ArrayNode deviations(List<Deviation> found) {
        ArrayNode array = mapper.createArrayNode();
        found.forEach(deviation -> array.add(deviation(deviation)));
        return array;
    }

    void put(ObjectNode node, String name, Object value) {
        node.set(name, mapper.valueToTree(PlainValue.of(value)));
    }

    private ObjectNode step(Step step) {
        ObjectNode node = mapper.createObjectNode();
        put(node, "rule", step.rule().text());
        put(node, "term", step.term());
        put(node, "how", step.how());
        put(node, "value", step.value());
        node.set("because", all(step.because()));
        return node;
    }

    private ObjectNode fact(Fact fact) {
        ObjectNode node = mapper.createObjectNode();
        put(node, "term", fact.term());
        put(node, "value", fact.value());
        return node;
    }

    private ObjectNode setting(Setting<?> setting) {
        ObjectNode node = mapper.createObjectNode();
        put(node, "rule", setting.rule().text());
        put(node, "setting", setting.name());
        put(node, "value", setting.value());
        ObjectNode source = node.putObject("source");
        source.put("document", setting.source().document());
        source.put("title", documents.get(setting.source().document()));
        source.put("heading", setting.source().heading());
        put(node, "says", setting.says());
        put(node, "standing", setting.standing());
        put(node, "confirmedOn", setting.confirmedOn());
        return node;
    }

    private ObjectNode deviation(Deviation deviation) {
        ObjectNode node = mapper.createObjectNode();
        put(node, "code", deviation.code());
        put(node, "rule", deviation.code().rule().text());
        node.put("stopsPay", deviation.stopsPay());
        put(node, "deadline", deviation.deadline());
        node.set("because", all(deviation.because()));
        return node;
    }
}

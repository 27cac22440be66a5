package se.kvittens.rest.rulebooks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBookDifference;
import se.kvittens.domain.task.Task;
import se.kvittens.files.explanation.json.PlainValue;

/** Rule books as the contract has them: values in codes, texts in both languages. */
final class RuleBookJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private RuleBookJson() {}

    static ObjectNode listed(RuleBook book) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("book", book.version().label())
                .put("municipality", book.version().municipality().toString())
                .put("version", book.version().number())
                .put("inForceFrom", book.version().inForceFrom().toString());
        put(json, "name", book.about().name());
        return json.put("settings", book.about().settings().size())
                .put("assumed", book.about().assumed().size())
                .put("contentHash", book.about().contentHash());
    }

    static ObjectNode whole(RuleBook book) {
        ObjectNode json = listed(book);
        json.set("documents", MAPPER.valueToTree(new TreeMap<>(book.about().documents())));
        json.set("settings", settings(book.about().settings()));
        return json;
    }

    static ObjectNode of(RuleBookDifference difference) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode changed = json.putArray("changed");
        difference.changed().forEach(each -> {
            ObjectNode both = changed.addObject();
            both.set("before", setting(each.before()));
            both.set("after", setting(each.after()));
        });
        json.set("onlyBefore", settings(difference.onlyBefore()));
        json.set("onlyAfter", settings(difference.onlyAfter()));
        return json;
    }

    private static ArrayNode settings(List<Setting<?>> settings) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        settings.forEach(each -> array.add(setting(each)));
        return array;
    }

    private static ObjectNode setting(Setting<?> setting) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("rule", setting.rule().text())
                .put("setting", setting.name());
        put(json, "value", setting.value() instanceof Task task ? fields(task) : setting.value());
        json.putObject("source")
                .put("document", setting.source().document())
                .put("heading", setting.source().heading());
        put(json, "says", setting.says());
        return json.put("standing", setting.standing().name())
                .put("confirmedOn", setting.confirmedOn().toString());
    }

    /** All that the table says of a task: its code alone would hide what changed. */
    private static Map<String, Object> fields(Task task) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", task.code());
        fields.put("name", task.name());
        fields.put("category", task.category());
        fields.put("supervision", task.supervision());
        fields.put("outsideHome", task.outsideHome());
        fields.put("byHand", task.byHand());
        fields.put("mealDistribution", task.mealDistribution());
        return fields;
    }

    private static void put(ObjectNode json, String field, Object value) {
        json.set(field, MAPPER.valueToTree(PlainValue.of(value)));
    }
}

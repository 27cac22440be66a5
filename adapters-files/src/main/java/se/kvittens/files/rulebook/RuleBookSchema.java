package se.kvittens.files.rulebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.rule.RuleBookVersion;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rule.Words;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.task.ByHand;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskTable;

/** The JSON Schema (draft 2020-12) of a rule book file, drawn from the same declaration that the reader follows. */
public final class RuleBookSchema {

    private static final String VALUE = "value";

    private RuleBookSchema() {}

    /** As maps, lists and texts, in a steady order. */
    public static Map<String, Object> schema() {
        Map<RuleId, Described> rules = describedRules();
        Map<String, Object> ruleSchemas = new LinkedHashMap<>();
        rules.forEach((rule, described) -> ruleSchemas.put(rule.text(), described.schema()));
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("municipality", ValueTypes.TEXT.schema());
        properties.put("version", ValueTypes.whole(1, 9999).schema());
        properties.put("name", ValueTypes.WORDS.schema());
        properties.put("documents", Map.of("type", "object", "additionalProperties", ValueTypes.TEXT.schema()));
        properties.put("inForceFrom", settingOf(ValueTypes.DATE.schema()));
        properties.put(
                "categories",
                settingOf(Map.of(
                        "type", "object", "minProperties", 1, "additionalProperties", ValueTypes.WORDS.schema())));
        properties.put("tasks", Map.of("type", "object", "additionalProperties", task()));
        properties.put("rules", ValueTypes.object(ruleSchemas, List.copyOf(ruleSchemas.keySet())));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "A rule book of Kvittens");
        schema.putAll(ValueTypes.object(properties, List.copyOf(properties.keySet())));
        return schema;
    }

    private static Map<RuleId, Described> describedRules() {
        Map<RuleId, Described> rules = new EnumMap<>(RuleId.class);
        TaskTable noTasks = new TaskTable(
                Grounds.NONE.settingOf(RuleId.TASK_5, "categories", List.of(new Category("?"))), Map.of(), Map.of());
        new RuleBookShape(rule -> rules.computeIfAbsent(rule, Described::new), noTasks)
                .ruleBook(
                        new RuleBookVersion(new MunicipalityId("?"), 1, ValueTypes.DATE.placeholder()),
                        new RuleBook.About(new Words("", ""), Map.of(), List.of(), ""));
        return rules;
    }

    private static Map<String, Object> settingOf(Map<String, Object> valueSchema) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(VALUE, valueSchema);
        properties.putAll(Grounds.schema());
        return ValueTypes.object(properties, List.copyOf(properties.keySet()));
    }

    private static Map<String, Object> task() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("name", ValueTypes.WORDS.schema());
        properties.put("category", ValueTypes.TEXT.schema());
        properties.put("supervision", ValueTypes.FLAG.schema());
        properties.put("outsideHome", ValueTypes.FLAG.schema());
        properties.put("byHand", ValueTypes.oneOf(ByHand.class).schema());
        properties.put("mealDistribution", ValueTypes.FLAG.schema());
        properties.putAll(Grounds.schema());
        List<String> required = new ArrayList<>(List.of("name", "category"));
        required.addAll(Grounds.schema().keySet());
        return ValueTypes.object(properties, required);
    }

    /** A rule's part, as the declaration asks for it. */
    private static final class Described implements RuleSection {

        private final RuleId rule;
        private final Map<String, Object> own = new LinkedHashMap<>();
        private final Map<String, Map<String, Object>> byPolicy = new LinkedHashMap<>();
        private Map<String, Object> current = own;

        Described(RuleId rule) {
            this.rule = rule;
        }

        @Override
        public <T> Setting<T> setting(String name, ValueType<T> type) {
            current.put(name, settingOf(type.schema()));
            return Grounds.NONE.settingOf(rule, name, type.placeholder());
        }

        @Override
        public <P> P policy(Map<String, Function<Setting<String>, P>> policies) {
            List<P> described = new ArrayList<>();
            policies.forEach((name, policy) -> {
                current = new LinkedHashMap<>();
                current.put(Setting.POLICY, settingOf(Map.of("const", name)));
                byPolicy.put(name, current);
                described.add(policy.apply(Grounds.NONE.settingOf(rule, Setting.POLICY, name)));
            });
            current = own;
            return described.get(0);
        }

        Map<String, Object> schema() {
            if (byPolicy.isEmpty()) {
                return ValueTypes.object(own, List.copyOf(own.keySet()));
            }
            List<Map<String, Object>> shapes = new ArrayList<>();
            byPolicy.values().forEach(settings -> {
                Map<String, Object> all = new LinkedHashMap<>(own);
                all.putAll(settings);
                shapes.add(ValueTypes.object(all, List.copyOf(all.keySet())));
            });
            return Map.of("oneOf", shapes);
        }
    }
}

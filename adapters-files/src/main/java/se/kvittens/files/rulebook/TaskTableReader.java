package se.kvittens.files.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rule.Words;
import se.kvittens.domain.task.ByHand;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.Task;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.task.TaskTable;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlValue;

/** Reads the categories and tasks of a rule book. */
final class TaskTableReader {

    private final Set<String> documents;
    private final List<Setting<?>> settings;
    private final Map<Category, Words> categories = new LinkedHashMap<>();

    TaskTableReader(Set<String> documents, List<Setting<?>> settings) {
        this.documents = documents;
        this.settings = settings;
    }

    TaskTable read(YamlFields root) {
        Setting<List<Category>> known = categories(root);
        settings.add(known);
        Map<TaskCode, Setting<Task>> tasks = new LinkedHashMap<>();
        root.required("tasks")
                .map(YamlValue::fields)
                .map(YamlFields::all)
                .orElse(Map.of())
                .forEach((code, value) -> {
                    Setting<Task> task = task(new TaskCode(code), value);
                    tasks.put(task.value().code(), task);
                    settings.add(task);
                });
        return new TaskTable(known, categories, tasks);
    }

    private Setting<List<Category>> categories(YamlFields root) {
        YamlFields fields = root.required("categories").map(YamlValue::fields).orElseGet(YamlFields::missing);
        fields.required("value")
                .map(YamlValue::fields)
                .map(YamlFields::all)
                .orElse(Map.of())
                .forEach((code, names) -> categories.put(new Category(code), ValueTypes.words(names.fields())));
        Grounds grounds = Grounds.read(fields, documents);
        fields.refuseUnknown();
        List<Category> codes = categories.isEmpty() ? List.of(new Category("?")) : List.copyOf(categories.keySet());
        return grounds.settingOf(RuleId.TASK_5, "categories", codes);
    }

    private Setting<Task> task(TaskCode code, YamlValue value) {
        YamlFields fields = value.fields();
        Words name = fields.required("name")
                .map(YamlValue::fields)
                .map(ValueTypes::words)
                .orElse(new Words("", ""));
        Optional<YamlValue> category = fields.required("category");
        Category priced = new Category(category.flatMap(YamlValue::text).orElse("?"));
        if (category.isPresent() && !categories.containsKey(priced)) {
            category.get()
                    .fault(
                            FaultKind.UNKNOWN_CATEGORY,
                            priced.code(),
                            categories.keySet().stream().map(Category::code).collect(Collectors.joining(", ")));
        }
        Task task = new Task(
                code,
                name,
                priced,
                flag(fields, "supervision"),
                flag(fields, "outsideHome"),
                fields.optional("byHand")
                        .flatMap(each -> each.as(Readings.oneOf(ByHand.class)))
                        .orElse(ByHand.NEVER),
                flag(fields, "mealDistribution"));
        Grounds grounds = Grounds.read(fields, documents);
        fields.refuseUnknown();
        return grounds.settingOf(RuleId.TASK_1, code.code(), task);
    }

    private static boolean flag(YamlFields fields, String name) {
        return fields.optional(name).flatMap(value -> value.as(Readings::flag)).orElse(false);
    }
}

package se.kvittens.domain.task;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rule.Words;

/** All tasks and categories that a rule book knows. */
public record TaskTable(
        Setting<List<Category>> categories, Map<Category, Words> categoryNames, Map<TaskCode, Setting<Task>> tasks) {

    public TaskTable {
        categoryNames = Map.copyOf(categoryNames);
        tasks = Collections.unmodifiableMap(new LinkedHashMap<>(tasks));
    }

    public Optional<Task> find(TaskCode code) {
        return Optional.ofNullable(tasks.get(code)).map(Setting::value);
    }

    /** In the order of their codes. Only of tasks that were admitted; an unknown one is refused at a settlement's door. */
    public List<Task> of(Collection<TaskCode> codes) {
        return codes.stream()
                .sorted()
                .map(code -> find(code)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "The task (%s) is not in the rule book's table.".formatted(code))))
                .toList();
    }
}

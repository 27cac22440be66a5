package se.kvittens.domain.task;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Only of tasks that were admitted; an unknown one is refused at the door of a settlement. */
    public List<Task> of(Collection<TaskCode> codes) {
        return codes.stream()
                .map(code -> find(code)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "The task (%s) is not in the rule book's table.".formatted(code))))
                .toList();
    }

    public boolean isMealDistributionAlone(Set<TaskCode> codes) {
        return !codes.isEmpty() && of(codes).stream().allMatch(Task::mealDistribution);
    }
}

package se.kvittens.files.monthfolder.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.kvittens.domain.task.TaskCode;

/** Writes sets of tasks, in the order of their codes; the sets of a month are few. */
public final class WrittenTasks {

    private final Map<Set<TaskCode>, String> known = new HashMap<>();

    /** None are known yet. */
    public WrittenTasks() {}

    public String textOf(Set<TaskCode> tasks) {
        return known.computeIfAbsent(
                tasks, set -> set.stream().sorted().map(TaskCode::code).collect(Collectors.joining(" ")));
    }
}

package se.kvittens.client.visits;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.kvittens.domain.task.TaskCode;

/** The tasks that were performed, in place of what was chosen before. */
public record TasksDone(Set<TaskCode> tasks, Optional<String> why) {

    public TasksDone {
        tasks = Set.copyOf(tasks);
    }

    public static TasksDone of(String... codes) {
        return new TasksDone(Arrays.stream(codes).map(TaskCode::new).collect(Collectors.toSet()), Optional.empty());
    }
}

package se.kvittens.examples.cli.journal.visits;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import se.kvittens.domain.task.TaskCode;

/** Tasks by their codes, or none: that there were none is said, lest a word that is left out would take them away. */
final class TasksOptions {

    @Option(names = "--tasks", split = ",", required = true, paramLabel = "TASK", descriptionKey = "visits.tasks")
    Set<String> tasks = new HashSet<>();

    @Option(names = "--no-tasks", required = true, descriptionKey = "visits.noTasks")
    boolean areNone;

    Set<TaskCode> codes() {
        return tasks.stream().map(TaskCode::new).collect(Collectors.toSet());
    }
}

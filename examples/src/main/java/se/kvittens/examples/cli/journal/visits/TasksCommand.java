package se.kvittens.examples.cli.journal.visits;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.examples.cli.journal.Desk;

/** Says which tasks were performed: all of them, in place of what was chosen before. */
@Command(name = "tasks")
final class TasksCommand extends VisitCommand {

    @Parameters(index = "1", paramLabel = "VISIT", descriptionKey = "visits.visit")
    String visit = "";

    @Parameters(index = "2..*", arity = "0..*", paramLabel = "TASK", descriptionKey = "visits.tasks")
    Set<String> tasks = new HashSet<>();

    TasksCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(MonthDesk desk) {
        Set<TaskCode> chosen = tasks.stream().map(TaskCode::new).collect(Collectors.toSet());
        return desk.askOf(List.of(visit), each -> new TasksChosen(each.id(), chosen));
    }
}

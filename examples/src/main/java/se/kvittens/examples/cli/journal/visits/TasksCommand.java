package se.kvittens.examples.cli.journal.visits;

import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.examples.cli.journal.Desk;

/** Says which tasks were performed: all of them, in place of what was chosen before. */
@Command(name = "tasks")
final class TasksCommand extends VisitCommand {

    @Parameters(index = "1", paramLabel = "VISIT", descriptionKey = "visits.visit")
    String visit = "";

    @ArgGroup(multiplicity = "1")
    TasksOptions chosen = new TasksOptions();

    TasksCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(MonthDesk desk) {
        return desk.askOf(List.of(visit), each -> new TasksChosen(each.id(), chosen.codes()));
    }
}

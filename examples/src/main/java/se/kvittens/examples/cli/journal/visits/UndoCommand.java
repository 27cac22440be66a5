package se.kvittens.examples.cli.journal.visits;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.kvittens.domain.registering.Happening.ApprovalUndone;
import se.kvittens.examples.cli.journal.Desk;

/** Takes approvals back. */
@Command(name = "undo")
final class UndoCommand extends VisitCommand {

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "VISIT", descriptionKey = "visits.visits")
    List<String> visits = new ArrayList<>();

    UndoCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(MonthDesk desk) {
        return desk.askOf(visits, visit -> new ApprovalUndone(visit.id()));
    }
}

package se.kvittens.examples.cli.journal.visits;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.kvittens.domain.registering.Happening.ApprovalUndone;
import se.kvittens.examples.cli.Context;

/** Takes approvals back. */
@Command(name = "undo")
final class UndoCommand extends VisitCommand {

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "VISIT", descriptionKey = "visits.visits")
    List<String> visits = new ArrayList<>();

    UndoCommand(Context context, InstantSource clock) {
        super(context, clock);
    }

    @Override
    int work(Desk desk) {
        return desk.askOf(visits, visit -> new ApprovalUndone(visit.id()));
    }
}

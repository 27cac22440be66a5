package se.kvittens.examples.cli.journal.visits;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.domain.registering.Happening.DoubleStaffingMarked;
import se.kvittens.examples.cli.journal.Desk;

/** Marks a visit as double staffed, or takes that back. */
@Command(name = "double-staffing")
final class DoubleStaffingCommand extends VisitCommand {

    @Parameters(index = "1", paramLabel = "VISIT", descriptionKey = "visits.visit")
    String visit = "";

    @Option(names = "--taken-back", descriptionKey = "visits.takenBack")
    boolean isTakenBack;

    DoubleStaffingCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(MonthDesk desk) {
        return desk.askOf(List.of(visit), each -> new DoubleStaffingMarked(each.id(), !isTakenBack));
    }
}

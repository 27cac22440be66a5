package se.kvittens.examples.cli.journal.visits;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.domain.registering.Happening.VisitDeclined;
import se.kvittens.examples.cli.journal.Desk;

/** Notes that the recipient said no at the door, or that this was a mistake. */
@Command(name = "decline")
final class DeclineCommand extends VisitCommand {

    @Parameters(index = "1", paramLabel = "VISIT", descriptionKey = "visits.visit")
    String visit = "";

    @Option(names = "--taken-back", descriptionKey = "visits.takenBack")
    boolean isTakenBack;

    DeclineCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(MonthDesk desk) {
        return desk.askOf(List.of(visit), each -> new VisitDeclined(each.id(), !isTakenBack));
    }
}

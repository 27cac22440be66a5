package se.kvittens.examples.cli.journal.visits;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.VisitApproved;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.examples.cli.journal.Desk;

/** Approves visits as they are now: those that are named, or all of some days that have both receipts. */
@Command(name = "approve")
final class ApproveCommand extends VisitCommand {

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "VISIT", descriptionKey = "visits.visits")
    List<String> visits = new ArrayList<>();

    @Option(names = "--all-complete", descriptionKey = "visits.allComplete")
    boolean allComplete;

    @Mixin
    DaysOptions days = new DaysOptions();

    ApproveCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(MonthDesk desk) {
        List<String> chosen = allComplete
                ? desk.now().stream()
                        .filter(days::hold)
                        .filter(ApproveCommand::isToApprove)
                        .map(visit -> visit.id().value())
                        .toList()
                : visits;
        if (chosen.isEmpty()) {
            desk.context().terminal().out().println(desk.context().say("visits.nothing"));
        }
        return desk.askOf(chosen, visit -> new VisitApproved(visit.id(), Seen.of(visit)));
    }

    private static boolean isToApprove(RegisteredVisit visit) {
        return visit.start() != null
                && visit.end() != null
                && visit.registration().approved().isEmpty();
    }
}

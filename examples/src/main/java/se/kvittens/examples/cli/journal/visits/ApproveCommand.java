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
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
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
        Context context = desk.context();
        if (visits.isEmpty() != allComplete) {
            return context.refuse(context.say("visits.whichToApprove"));
        }
        if (!allComplete && days.areGiven()) {
            return context.refuse(context.say("visits.daysOfAll"));
        }
        if (days.areRefused(context)) {
            return ExitCode.REFUSED;
        }
        List<String> chosen = allComplete ? toApprove(desk) : visits;
        if (chosen.isEmpty()) {
            desk.desk().say(context.say("visits.nothing"));
        }
        return desk.askOf(chosen, visit -> new VisitApproved(visit.id(), Seen.of(visit)));
    }

    private List<String> toApprove(MonthDesk desk) {
        return desk.now().stream()
                .filter(days::hold)
                .filter(ApproveCommand::isToApprove)
                .map(visit -> visit.id().value())
                .toList();
    }

    private static boolean isToApprove(RegisteredVisit visit) {
        return visit.start() != null
                && visit.end() != null
                && visit.registration().approved().isEmpty();
    }
}

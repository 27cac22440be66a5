package se.kvittens.examples.cli.journal.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.VisitApproved;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.cli.journal.SeenMark;

/** Approves visits as they were seen: those that are named, or all of some days that have both receipts. */
@Command(name = "approve")
final class ApproveCommand extends VisitCommand {

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "VISIT", descriptionKey = "visits.seenVisits")
    List<String> visits = new ArrayList<>();

    @Option(names = "--all-complete", descriptionKey = "visits.allComplete")
    boolean allComplete;

    @Option(names = "--seen", paramLabel = "MARK", descriptionKey = "visits.seen")
    @Nullable
    String seen;

    @Mixin
    DaysOptions days = new DaysOptions();

    ApproveCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(MonthDesk desk) {
        if (isAskedInTwoWays(desk.context()) || days.areRefused(desk.context())) {
            return ExitCode.REFUSED;
        }
        return allComplete ? approveAll(desk) : approveNamed(desk);
    }

    /** Or in none, which is said. */
    private boolean isAskedInTwoWays(Context context) {
        if (visits.isEmpty() != allComplete || allComplete != (seen != null)) {
            context.refuse(context.say("visits.whichToApprove"));
            return true;
        }
        if (!allComplete && days.areGiven()) {
            context.refuse(context.say("visits.daysOfAll"));
            return true;
        }
        return false;
    }

    private int approveAll(MonthDesk desk) {
        List<RegisteredVisit> all = toApprove(desk.now().entrySet().stream()
                .filter(each -> days.hold(each.getValue()))
                .map(Map.Entry::getKey));
        if (all.isEmpty()) {
            desk.desk().say(desk.context().say("visits.nothing"));
            return ExitCode.DONE;
        }
        return SeenMark.of(all).text().equals(seen)
                ? approve(desk, all.stream().map(SeenMark::named).toList())
                : desk.refuse("--seen " + seen, RefusalCode.CHANGED_SINCE_SEEN);
    }

    /** Nobody approves what he has not seen: without its mark, none of them is approved. */
    private int approveNamed(MonthDesk desk) {
        List<String> unseen = visits.stream()
                .filter(named -> desk.markOf(named).exists(Optional::isEmpty))
                .toList();
        return unseen.isEmpty()
                ? approve(desk, visits)
                : desk.context().refuse(desk.context().say("visits.unseen", String.join(", ", unseen), unseen.get(0)));
    }

    private static int approve(MonthDesk desk, List<String> named) {
        return desk.askOf(named, visit -> new VisitApproved(visit.id(), Seen.of(visit)));
    }

    /** Those of some visits that have both receipts and are not approved. */
    static List<RegisteredVisit> toApprove(Stream<RegisteredVisit> visits) {
        return visits.filter(visit -> visit.start() != null
                        && visit.end() != null
                        && visit.registration().approved().isEmpty())
                .toList();
    }
}

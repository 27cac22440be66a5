package se.kvittens.examples.cli.journal.visits;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.examples.cli.Context;
import se.kvittens.examples.cli.ExitCode;
import se.kvittens.examples.cli.journal.JournalTexts;

/** Lists the visits of a provider's month, and which of them are to be approved yet. */
@Command(name = "list")
final class ListCommand extends VisitCommand {

    @Mixin
    DaysOptions days = new DaysOptions();

    ListCommand(Context context, InstantSource clock) {
        super(context, clock);
    }

    @Override
    int work(Desk desk) {
        Context context = desk.context();
        if (!desk.book().access().may(desk.deed().role(), Act.LOOK)) {
            return context.refuse(new JournalTexts(context).of(RefusalCode.NOT_IN_THIS_ROLE));
        }
        List<RegisteredVisit> visits = desk.now().stream()
                .filter(days::hold)
                .filter(visit -> mayBeSeen(visit, desk.deed()))
                .sorted(Comparator.comparing(RegisteredVisit::firstReceipt).thenComparing(RegisteredVisit::id))
                .toList();
        visits.forEach(visit -> context.terminal().out().println(line(visit, context)));
        long open = visits.stream()
                .filter(visit -> visit.registration().approved().isEmpty())
                .count();
        context.terminal().out().println(context.say("visits.listed", visits.size(), open));
        return open > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    /** A carer sees visits of their own alone. */
    private static boolean mayBeSeen(RegisteredVisit visit, Deed deed) {
        return deed.role() != Role.CARER || visit.carer().value().equals(deed.who());
    }

    private static String line(RegisteredVisit visit, Context context) {
        return context.say(
                "visits.line",
                visit.id(),
                visit.recipient(),
                visit.carer(),
                JournalTexts.timeOf(visit.start()),
                JournalTexts.timeOf(visit.end()),
                visit.tasks().stream().map(task -> task.code()).sorted().collect(Collectors.joining(" ")),
                visit.registration()
                        .approved()
                        .map(JournalTexts::timeOf)
                        .orElseGet(() -> context.say("visits.notApproved")));
    }
}

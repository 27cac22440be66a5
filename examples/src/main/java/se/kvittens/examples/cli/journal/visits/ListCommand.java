package se.kvittens.examples.cli.journal.visits;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.kvittens.application.closing.MonthsFromJournal;
import se.kvittens.application.looking.LookAtVisits;
import se.kvittens.application.looking.Shown;
import se.kvittens.application.looking.Whose;
import se.kvittens.application.registering.VisitsOverSpan;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.cli.journal.JournalTexts;
import se.kvittens.examples.cli.journal.SeenMark;
import se.kvittens.examples.cli.journal.WhoOptions;
import se.kvittens.examples.cli.journal.month.AtHand;
import se.kvittens.examples.cli.journal.month.MonthOptions;

/**
 * Lists the visits that count in a provider's month, as they are now, and which of them are to be approved yet; each with a
 * mark of what is seen of it. It is logged whose they are.
 */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    MonthOptions month = new MonthOptions();

    @Mixin
    WhoOptions who = new WhoOptions();

    @Mixin
    DaysOptions days = new DaysOptions();

    ListCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (days.areRefused(desk.context())) {
            return ExitCode.REFUSED;
        }
        Optional<Deed> deed = who.deed(desk);
        Optional<AtHand> opened = deed.flatMap(asked -> month.open(desk));
        if (deed.isEmpty() || opened.isEmpty()) {
            return ExitCode.REFUSED;
        }
        try (AtHand atHand = opened.get()) {
            Optional<DateSpan> listed = days.of(atHand.supplied().month().month());
            Shown<RegisteredVisit> shown =
                    listed.isEmpty() ? new Shown.These<>(List.of()) : look(atHand, listed.get(), deed.get());
            return shown instanceof Shown.These<RegisteredVisit> these
                    ? show(these.found(), times(atHand))
                    : desk.refuse(shown);
        }
    }

    private static Shown<RegisteredVisit> look(AtHand atHand, DateSpan listed, Deed deed) {
        ProviderMonth month = atHand.supplied().month();
        VisitsOverSpan visits = new VisitsOverSpan(
                atHand.store().journal(), MonthsFromJournal.households(month), atHand.opened()::books);
        return new LookAtVisits(visits, atHand.store().readings(), atHand.opened()::books)
                .look(atHand.assignment(), new Whose.Everybodys(), listed, deed);
    }

    private ListedTimes times(AtHand atHand) {
        return ListedTimes.of(atHand.supplied().month(), atHand.opened().books(), desk.context());
    }

    private int show(List<RegisteredVisit> visits, ListedTimes times) {
        visits.forEach(visit -> desk.say(line(visit, times, desk.context())));
        long open = visits.stream()
                .filter(visit -> visit.registration().approved().isEmpty())
                .count();
        desk.say(desk.context().say("visits.listed", visits.size(), open));
        List<RegisteredVisit> toApprove = ApproveCommand.toApprove(visits.stream());
        if (!toApprove.isEmpty()) {
            desk.say(desk.context()
                    .say(
                            "visits.toApprove",
                            days.words(),
                            SeenMark.of(toApprove).text()));
        }
        return open > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private static String line(RegisteredVisit visit, ListedTimes times, Context context) {
        return context.say(
                "visits.line",
                SeenMark.named(visit),
                visit.recipient(),
                visit.carer(),
                times.of(visit),
                visit.tasks().stream().map(task -> task.code()).sorted().collect(Collectors.joining(" ")),
                visit.registration()
                        .approved()
                        .map(JournalTexts::timeOf)
                        .orElseGet(() -> context.say("visits.notApproved")));
    }
}

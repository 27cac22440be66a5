package se.kvittens.examples.cli.journal.month;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.kvittens.application.closing.JournalMonth;
import se.kvittens.application.closing.Statement;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.registering.CorrectedVersion;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.cli.journal.JournalTexts;
import se.kvittens.examples.cli.journal.WhoOptions;

/** Lists the corrections of a month, and what came after its lock and is not corrected; it is logged whose they are. */
@Command(name = "corrections")
final class MonthCorrectionsCommand implements Callable<Integer> {

    private final Desk desk;
    private final Context context;

    @Mixin
    MonthOptions month = new MonthOptions();

    @Mixin
    WhoOptions who = new WhoOptions();

    MonthCorrectionsCommand(Desk desk) {
        this.desk = desk;
        this.context = desk.context();
    }

    @Override
    public Integer call() {
        Optional<Deed> deed = who.deed(desk);
        Optional<AtHand> opened = deed.flatMap(asked -> month.open(desk));
        if (deed.isEmpty() || opened.isEmpty()) {
            return ExitCode.REFUSED;
        }
        try (AtHand atHand = opened.get()) {
            Optional<JournalMonth> journal =
                    new MonthLook(desk, atHand, deed.get()).look(MonthCorrectionsCommand::whose);
            if (journal.isEmpty()) {
                return ExitCode.REFUSED;
            }
            return Statement.of(atHand.store().months(), atHand.supplied().month())
                    .fold(desk::refuse, statement -> tell(journal.get(), statement));
        }
    }

    private static Set<RecipientId> whose(JournalMonth month) {
        return Stream.concat(
                        month.journal().corrections().stream().map(CorrectedVersion::recipient),
                        month.journal().toCorrect().stream().map(RegisteredVisit::recipient))
                .collect(Collectors.toSet());
    }

    private int tell(JournalMonth month, Statement statement) {
        for (CorrectedVersion each : month.journal().corrections()) {
            String standing =
                    statement.hasSettled(each) ? context.say("month.settled") : context.say("month.unsettled");
            desk.say(line(each) + " " + standing);
        }
        for (RegisteredVisit visit : month.journal().toCorrect()) {
            desk.say(context.say(
                    "month.cameAfterLock",
                    visit.id(),
                    visit.recipient(),
                    JournalTexts.timeOf(visit.start()),
                    JournalTexts.timeOf(visit.end())));
        }
        int unsettled = statement.unsettled(month.journal().corrections()).size();
        int toCorrect = month.journal().toCorrect().size();
        if (toCorrect == 0 && month.journal().corrections().isEmpty()) {
            desk.say(context.say("month.noCorrections"));
        }
        remark(unsettled, "month.toSettle");
        remark(toCorrect, "journal.afterLock");
        return unsettled + toCorrect == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    /** Why the exit code is that of findings. */
    private void remark(int count, String key) {
        if (count > 0) {
            context.terminal().err().println(context.say(key, count));
        }
    }

    private String line(CorrectedVersion each) {
        String to = each.counts()
                .map(visit -> JournalTexts.timeOf(visit.start()) + "–" + JournalTexts.timeOf(visit.end()))
                .orElseGet(() -> context.say("month.annulled"));
        JournalTexts texts = new JournalTexts(context);
        return context.say(
                "month.correction",
                each.visit(),
                each.number(),
                to,
                texts.word(each.cause()),
                each.deed().who(),
                texts.word(each.deed().role()),
                JournalTexts.timeOf(each.deed().when()));
    }
}

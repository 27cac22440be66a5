package se.kvittens.examples.cli.journal;

import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.kvittens.application.closing.CloseMonth;
import se.kvittens.application.closing.JournalMonth;
import se.kvittens.application.closing.MonthLedger;
import se.kvittens.application.closing.Statement;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.registering.CorrectedVersion;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.examples.cli.Context;
import se.kvittens.examples.cli.ExitCode;

/** Lists the corrections of a month, and what came after its lock and is not corrected. */
@Command(name = "corrections")
final class MonthCorrectionsCommand implements Callable<Integer> {

    private final Context context;
    private final InstantSource clock;

    @Mixin
    MonthOptions month = new MonthOptions();

    MonthCorrectionsCommand(Context context, InstantSource clock) {
        this.context = context;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Optional<AtHand> opened = month.open(context, clock);
        if (opened.isEmpty()) {
            return ExitCode.REFUSED;
        }
        try (AtHand atHand = opened.get()) {
            var supplied = atHand.supplied().month();
            Optional<JournalMonth> journal = atHand.month(context);
            if (journal.isEmpty()) {
                return ExitCode.REFUSED;
            }
            Either<JournalFault, MonthLedger.Page> page =
                    atHand.store().months().read(CloseMonth.accountOf(supplied), supplied.month());
            return page.fold(
                    fault -> context.refuse(new JournalTexts(context).of(fault)),
                    read -> tell(journal.get(), new Statement(read.posted())));
        }
    }

    private int tell(JournalMonth month, Statement statement) {
        boolean allSettled = true;
        for (CorrectedVersion each : month.journal().corrections()) {
            boolean isSettled = statement.hasSettled(each);
            allSettled &= isSettled;
            say(line(each) + " " + (isSettled ? context.say("month.settled") : context.say("month.unsettled")));
        }
        for (RegisteredVisit visit : month.journal().toCorrect()) {
            say(context.say(
                    "month.cameAfterLock",
                    visit.id(),
                    visit.recipient(),
                    JournalTexts.timeOf(visit.start()),
                    JournalTexts.timeOf(visit.end())));
        }
        if (month.journal().corrections().isEmpty()
                && month.journal().toCorrect().isEmpty()) {
            say(context.say("month.noCorrections"));
        }
        return allSettled && month.journal().toCorrect().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private String line(CorrectedVersion each) {
        String to = each.counts()
                .map(visit -> JournalTexts.timeOf(visit.start()) + "–" + JournalTexts.timeOf(visit.end()))
                .orElseGet(() -> context.say("month.annulled"));
        return context.say(
                "month.correction",
                each.visit(),
                each.number(),
                to,
                each.cause(),
                each.deed().who(),
                each.deed().role(),
                JournalTexts.timeOf(each.deed().when()));
    }

    private void say(String text) {
        context.terminal().out().println(text);
    }
}

package se.kvittens.examples.cli.journal.month;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.kvittens.application.closing.CloseMonth;
import se.kvittens.application.closing.JournalMonth;
import se.kvittens.application.closing.MonthLedger;
import se.kvittens.application.closing.Posting.MonthClosed;
import se.kvittens.application.closing.Statement;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.invoicing.ReferenceCode;
import se.kvittens.domain.registering.MovedVisits.Moved;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.cli.journal.JournalTexts;
import se.kvittens.examples.cli.journal.WhoOptions;

/**
 * Tells whether a month is closed, by whom, what all bases together pay of it, and which visits were moved past its lock; it
 * is logged whose those are.
 */
@Command(name = "status")
final class MonthStatusCommand implements Callable<Integer> {

    private final Desk desk;
    private final Context context;

    @Mixin
    MonthOptions month = new MonthOptions();

    @Mixin
    WhoOptions who = new WhoOptions();

    MonthStatusCommand(Desk desk) {
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
            YearMonth asked = atHand.supplied().month().month();
            Optional<JournalMonth> journal = new MonthLook(desk, atHand, deed.get()).look(MonthStatusCommand::whose);
            if (journal.isEmpty()) {
                return ExitCode.REFUSED;
            }
            Either<JournalFault, MonthLedger.Page> page = atHand.store()
                    .months()
                    .read(CloseMonth.accountOf(atHand.supplied().month()), asked);
            if (page.isLeft()) {
                return desk.refuse(page.getLeft());
            }
            int stated = tell(new Statement(page.get().posted()), asked);
            int told = Math.max(stated, tellMoved(journal.get().journal().moved()));
            return atHand.tellAhead(desk) ? ExitCode.FINDINGS : told;
        }
    }

    private static Set<RecipientId> whose(JournalMonth month) {
        return month.journal().moved().stream()
                .map(each -> each.visit().recipient())
                .collect(Collectors.toSet());
    }

    private int tellMoved(List<Moved> moved) {
        moved.forEach(each -> desk.say(desk.texts().of(each)));
        return moved.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private int tell(Statement statement, YearMonth asked) {
        if (statement.closing().isEmpty()) {
            desk.say(context.say("month.open", asked));
            return ExitCode.FINDINGS;
        }
        var closing = statement.closing().get().posting();
        desk.say(context.say(
                "month.closedBefore",
                asked,
                JournalTexts.timeOf(closing.deed().when()),
                closing.deed().who(),
                closing.deed().role()));
        MonthClosed closed = (MonthClosed) closing.content();
        desk.say(context.say("month.statedOwn", closed.own(), closed.ruleBook()));
        statement
                .amounts(asked)
                .forEach((code, amount) -> desk.say(context.say(
                        "month.statedCode", code.map(ReferenceCode::value).orElse("-"), amount)));
        desk.say(context.say("month.statedAll", statement.amount()));
        return ExitCode.DONE;
    }
}

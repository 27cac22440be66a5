package se.kvittens.examples.cli.journal.month;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.kvittens.application.closing.Posting.MonthClosed;
import se.kvittens.application.closing.Statement;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.invoicing.ReferenceCode;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.cli.journal.JournalTexts;

/** Tells whether a month is closed, by whom, and what all bases together pay of it; it shows nobody's visits. */
@Command(name = "status")
final class MonthStatusCommand implements Callable<Integer> {

    private final Desk desk;
    private final Context context;

    @Mixin
    MonthOptions month = new MonthOptions();

    MonthStatusCommand(Desk desk) {
        this.desk = desk;
        this.context = desk.context();
    }

    @Override
    public Integer call() {
        Optional<AtHand> opened = month.open(desk);
        if (opened.isEmpty()) {
            return ExitCode.REFUSED;
        }
        try (AtHand atHand = opened.get()) {
            ProviderMonth asked = atHand.supplied().month();
            Either<JournalFault, Statement> statement =
                    Statement.of(atHand.store().months(), asked);
            if (statement.isLeft()) {
                return desk.refuse(statement.getLeft());
            }
            int told = tell(statement.get(), asked.month());
            return atHand.tellAhead(desk) ? ExitCode.FINDINGS : told;
        }
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
                desk.texts().word(closing.deed().role())));
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

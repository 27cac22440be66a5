package se.kvittens.examples.cli.journal.record;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.cli.journal.JournalOptions;
import se.kvittens.store.check.Finding;
import se.kvittens.store.check.StoreCheck.Report;

/** Reads everything in a journal, and says what is not as it was written. It shows nobody's visits. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    JournalOptions store = new JournalOptions();

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return store.check(desk).map(this::say).orElse(ExitCode.REFUSED);
    }

    private int say(Report report) {
        for (Finding finding : report.findings()) {
            String what = desk.context().say("journal.by.finding." + finding.kind());
            desk.say(desk.context().say("journal.finding", finding.where(), finding.version(), finding.kind(), what));
        }
        desk.say(desk.context()
                .say(
                        "journal.checked",
                        report.entries(),
                        report.streams(),
                        report.findings().size()));
        return report.findings().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }
}

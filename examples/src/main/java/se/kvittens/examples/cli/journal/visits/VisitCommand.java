package se.kvittens.examples.cli.journal.visits;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import se.kvittens.application.closing.JournalMonth;
import se.kvittens.domain.access.Deed;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.cli.journal.WhoOptions;
import se.kvittens.examples.cli.journal.month.AtHand;
import se.kvittens.examples.cli.journal.month.MonthOptions;

/** What all commands that change visits have in common: a month of a provider, a journal, and who asks. */
abstract class VisitCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    MonthOptions month = new MonthOptions();

    @Mixin
    WhoOptions who = new WhoOptions();

    VisitCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Deed> deed = who.deed(desk);
        Optional<AtHand> opened = deed.flatMap(asked -> month.open(desk));
        if (deed.isEmpty() || opened.isEmpty()) {
            return ExitCode.REFUSED;
        }
        try (AtHand atHand = opened.get()) {
            Optional<JournalMonth> journal = atHand.month(desk);
            return journal.isEmpty()
                    ? ExitCode.REFUSED
                    : work(new MonthDesk(desk, atHand, journal.get().journal(), deed.get()));
        }
    }

    /** Does it, and returns the exit code. */
    abstract int work(MonthDesk desk);
}

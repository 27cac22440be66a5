package se.kvittens.examples.cli.journal.visits;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import se.kvittens.application.closing.JournalMonth;
import se.kvittens.examples.cli.Context;
import se.kvittens.examples.cli.ExitCode;
import se.kvittens.examples.cli.journal.AtHand;
import se.kvittens.examples.cli.journal.MonthOptions;
import se.kvittens.examples.cli.journal.WhoOptions;

/** What all commands on visits have in common: a month of a provider, a journal, and who asks. */
abstract class VisitCommand implements Callable<Integer> {

    private final Context context;
    private final InstantSource clock;

    @Mixin
    MonthOptions month = new MonthOptions();

    @Mixin
    WhoOptions who = new WhoOptions();

    VisitCommand(Context context, InstantSource clock) {
        this.context = context;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Optional<AtHand> opened = who.isRefused(context) ? Optional.empty() : month.open(context, clock);
        if (opened.isEmpty()) {
            return ExitCode.REFUSED;
        }
        try (AtHand atHand = opened.get()) {
            Optional<JournalMonth> journal = atHand.month(context);
            return journal.isEmpty()
                    ? ExitCode.REFUSED
                    : work(new Desk(context, atHand, journal.get().journal(), who.deed(clock)));
        }
    }

    /** Does it, and returns the exit code. */
    abstract int work(Desk desk);
}

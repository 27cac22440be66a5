package se.kvittens.examples.cli.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kvittens.application.closing.JournalMonth;
import se.kvittens.examples.cli.Context;
import se.kvittens.examples.cli.ExitCode;
import se.kvittens.files.monthfolder.MonthFolderWriter;

/** Writes a provider's month with the visits of the journal as a month folder that settles the same. */
@Command(name = "export")
final class MonthExportCommand implements Callable<Integer> {

    private final Context context;
    private final InstantSource clock;

    @Mixin
    MonthOptions month = new MonthOptions();

    @Option(names = "--into", required = true, paramLabel = "DIR", descriptionKey = "export.folder")
    Path into = Path.of(".");

    MonthExportCommand(Context context, InstantSource clock) {
        this.context = context;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Optional<AtHand> opened = month.open(context, clock);
        if (opened.isEmpty()) {
            return ExitCode.REFUSED;
        }
        try (AtHand atHand = opened.get()) {
            Optional<JournalMonth> journal = atHand.month(context);
            if (journal.isEmpty()) {
                return ExitCode.REFUSED;
            }
            MonthFolderWriter.to(into).write(List.of(journal.get().supplied().month()));
            context.terminal().out().println(context.say("export.written", into));
            return tellAfterLock(journal.get().journal().toCorrect().size());
        }
    }

    private int tellAfterLock(int afterLock) {
        if (afterLock > 0) {
            context.terminal().out().println(context.say("journal.afterLock", afterLock));
        }
        return afterLock > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}

package se.kvittens.examples.cli.journal.month;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kvittens.application.closing.JournalMonth;
import se.kvittens.domain.access.Deed;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.cli.journal.WhoOptions;
import se.kvittens.files.monthfolder.MonthFolderWriter;

/** Writes a provider's month with the visits of the journal as a month folder that settles the same; it is logged whose they are. */
@Command(name = "export")
final class MonthExportCommand implements Callable<Integer> {

    private final Desk desk;
    private final Context context;

    @Mixin
    MonthOptions month = new MonthOptions();

    @Mixin
    WhoOptions who = new WhoOptions();

    @Option(names = "--into", required = true, paramLabel = "DIR", descriptionKey = "export.folder")
    Path into = Path.of(".");

    MonthExportCommand(Desk desk) {
        this.desk = desk;
        this.context = desk.context();
    }

    @Override
    public Integer call() throws IOException {
        Optional<Deed> deed = who.deed(desk);
        Optional<AtHand> opened = deed.flatMap(asked -> month.open(desk));
        if (deed.isEmpty() || opened.isEmpty()) {
            return ExitCode.REFUSED;
        }
        try (AtHand atHand = opened.get()) {
            Optional<JournalMonth> journal = new MonthLook(desk, atHand, deed.get()).look(JournalMonth::shown);
            if (journal.isEmpty()) {
                return ExitCode.REFUSED;
            }
            MonthFolderWriter.to(into).write(List.of(journal.get().supplied().month()));
            desk.say(context.say("export.written", into));
            return desk.tellUnsettled(journal.get().journal());
        }
    }
}

package se.kvittens.examples.cli.rulecase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.examples.cli.folder.RuleBookOptions;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.monthfolder.MonthFolderWriter;
import se.kvittens.files.rulecase.RuleCase;
import se.kvittens.files.rulecase.RuleCaseReader;

/** Writes a rule case as a month folder that settles the same. */
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "export.case")
    Path file = Path.of(".");

    @Parameters(index = "1", paramLabel = "FOLDER", descriptionKey = "export.folder")
    Path folder = Path.of(".");

    @Mixin
    RuleBookOptions ruleBooks = new RuleBookOptions();

    public ExportCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Optional<RuleBooks> books = ruleBooks.read(context);
        if (books.isEmpty()) {
            return ExitCode.REFUSED;
        }
        Faults faults = new Faults();
        Optional<RuleCase> read = new RuleCaseReader(books.get()).read(file, faults);
        if (read.isEmpty()) {
            return context.refuse(faults);
        }
        MonthFolderWriter.to(folder).write(List.of(read.get().input()));
        context.terminal().out().println(context.say("export.written", folder));
        return ExitCode.DONE;
    }
}

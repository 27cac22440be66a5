package se.kvittens.examples.cli.rulebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.kvittens.application.rulebooks.CompareRuleBooks;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.rulebook.RuleBookReader;
import se.kvittens.files.sheet.DifferenceText;

/** Tells in words how two rule books differ; each is a label or a file. */
@Command(name = "diff")
final class RulebookDiffCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(index = "0", paramLabel = "BOOK|FILE", descriptionKey = "bookOrFile")
    String before = "";

    @Parameters(index = "1", paramLabel = "BOOK|FILE", descriptionKey = "bookOrFile")
    String after = "";

    @Mixin
    ShelfOptions ruleBooks = new ShelfOptions();

    RulebookDiffCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Optional<CompareRuleBooks> shelf = ruleBooks.open(context);
        if (shelf.isEmpty()) {
            return ExitCode.REFUSED;
        }
        Optional<RuleBook> left = find(shelf.get(), before);
        Optional<RuleBook> right = find(shelf.get(), after);
        if (left.isEmpty() || right.isEmpty()) {
            return ExitCode.REFUSED;
        }
        context.terminal()
                .out()
                .print(new DifferenceText(context.locale())
                        .of(left.get(), right.get(), shelf.get().difference(left.get(), right.get())));
        return ExitCode.DONE;
    }

    private Optional<RuleBook> find(CompareRuleBooks shelf, String named) {
        if (Files.isRegularFile(Path.of(named))) {
            Faults faults = new Faults();
            Optional<RuleBook> read = RuleBookReader.read(Path.of(named), faults);
            if (read.isEmpty()) {
                context.refuse(faults);
            }
            return read;
        }
        return ShelfOptions.find(shelf, named, context);
    }
}

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
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.examples.cli.folder.RuleBookOptions;
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
    RuleBookOptions ruleBooks = new RuleBookOptions();

    RulebookDiffCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Optional<RuleBooks> books = ruleBooks.read(context);
        if (books.isEmpty()) {
            return ExitCode.REFUSED;
        }
        CompareRuleBooks shelf = new CompareRuleBooks(books::get);
        Optional<RuleBook> left = find(shelf, before);
        Optional<RuleBook> right = find(shelf, after);
        if (left.isEmpty() || right.isEmpty()) {
            return ExitCode.REFUSED;
        }
        context.terminal()
                .out()
                .print(new DifferenceText(context.locale())
                        .of(left.get(), right.get(), shelf.difference(left.get(), right.get())));
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
        Optional<RuleBook> found = shelf.find(named);
        if (found.isEmpty()) {
            context.refuse(context.say("rulebook.unknown", named));
        }
        return found;
    }
}

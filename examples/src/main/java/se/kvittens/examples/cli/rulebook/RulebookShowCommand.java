package se.kvittens.examples.cli.rulebook;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.kvittens.application.rulebooks.CompareRuleBooks;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.files.sheet.RuleBookSheet;

/** Shows a rule book as a sheet that its municipality can tick off. */
@Command(name = "show")
final class RulebookShowCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "BOOK", descriptionKey = "book")
    String label = "";

    @Mixin
    ShelfOptions ruleBooks = new ShelfOptions();

    RulebookShowCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Optional<CompareRuleBooks> shelf = ruleBooks.open(context);
        Optional<RuleBook> book = shelf.flatMap(books -> ShelfOptions.find(books, label, context));
        if (book.isEmpty()) {
            return ExitCode.REFUSED;
        }
        context.terminal()
                .out()
                .print(new RuleBookSheet(context.locale())
                        .of(book.get(), shelf.get().before(book.get())));
        return ExitCode.DONE;
    }
}

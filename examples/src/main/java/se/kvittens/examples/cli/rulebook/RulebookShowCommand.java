package se.kvittens.examples.cli.rulebook;

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
import se.kvittens.files.sheet.RuleBookSheet;

/** Shows a rule book as a sheet that its municipality can tick off. */
@Command(name = "show")
final class RulebookShowCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "BOOK", descriptionKey = "book")
    String label = "";

    @Mixin
    RuleBookOptions ruleBooks = new RuleBookOptions();

    RulebookShowCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Optional<RuleBooks> books = ruleBooks.read(context);
        if (books.isEmpty()) {
            return ExitCode.REFUSED;
        }
        CompareRuleBooks shelf = new CompareRuleBooks(books::get);
        Optional<RuleBook> book = shelf.find(label);
        if (book.isEmpty()) {
            return context.refuse(context.say("rulebook.unknown", label));
        }
        context.terminal().out().print(new RuleBookSheet(context.locale()).of(book.get(), shelf.before(book.get())));
        return ExitCode.DONE;
    }
}

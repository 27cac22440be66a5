package se.kvittens.examples.cli.rulebook;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.examples.cli.folder.RuleBookOptions;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;

/** Lists the rule books at hand. */
@Command(name = "list")
final class RulebookListCommand implements Callable<Integer> {

    private final Context context;

    @Mixin
    RuleBookOptions ruleBooks = new RuleBookOptions();

    RulebookListCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Optional<RuleBooks> books = ruleBooks.read(context);
        if (books.isEmpty()) {
            return ExitCode.REFUSED;
        }
        for (RuleBook book : books.get().all()) {
            context.terminal()
                    .out()
                    .println(context.say(
                            "rulebook.line",
                            book.version().label(),
                            book.version().inForceFrom(),
                            context.in(book.about().name()),
                            book.about().settings().size(),
                            book.about().assumed().size()));
        }
        return ExitCode.DONE;
    }
}

package se.kvittens.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;

/** Lists the rule books at hand. */
@Command(name = "list")
final class RulebookListCommand implements Callable<Integer> {

    private final Context context;

    @Option(names = "--rulebooks", paramLabel = "DIR", descriptionKey = "rulebooks")
    @Nullable
    Path rulebooks;

    RulebookListCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Optional<RuleBooks> books = context.ruleBooks(rulebooks);
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

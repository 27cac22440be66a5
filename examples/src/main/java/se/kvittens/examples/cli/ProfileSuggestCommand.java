package se.kvittens.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.application.rulebooks.CompareRuleBooks;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.suggest.SuggestedProfile;
import se.kvittens.files.suggest.Vocabulary;
import se.kvittens.files.visits.VisitField;
import se.kvittens.phoniro.PhoniroWords;

/** Suggests a profile for a file of visits. */
@Command(name = "suggest")
final class ProfileSuggestCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "profile.file")
    Path file = Path.of(".");

    @Option(names = "--book", paramLabel = "BOOK", descriptionKey = "profile.book")
    @Nullable
    String book;

    @Mixin
    RuleBookOptions ruleBooks = new RuleBookOptions();

    ProfileSuggestCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Optional<RuleBooks> books = ruleBooks.read(context);
        if (books.isEmpty()) {
            return ExitCode.REFUSED;
        }
        Vocabulary vocabulary = PhoniroWords.vocabulary();
        if (book != null) {
            Optional<RuleBook> found = new CompareRuleBooks(books::get).find(book);
            if (found.isEmpty()) {
                return context.refuse(context.say("rulebook.unknown", book));
            }
            vocabulary = vocabulary.with(VisitField.TASKS, tasksOf(found.get()));
        }
        Faults faults = new Faults();
        Optional<SuggestedProfile> suggested = SuggestedProfile.of(file, vocabulary, context.locale(), faults::add);
        if (suggested.isEmpty()) {
            return faults.isEmpty() ? context.refuse(context.say("profile.noTable", file)) : context.refuse(faults);
        }
        context.terminal().out().print(suggested.get().text());
        return suggested.get().isComplete() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    /** By their names in both languages. */
    private static Map<String, String> tasksOf(RuleBook book) {
        Map<String, String> names = new HashMap<>();
        book.visits().tasks().table().tasks().values().forEach(task -> {
            names.put(task.value().name().swedish(), task.value().code().code());
            names.put(task.value().name().english(), task.value().code().code());
        });
        return names;
    }
}

package se.kvittens.examples.cli.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.application.rulebooks.CompareRuleBooks;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.rule.Words;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.task.TaskTable;
import se.kvittens.examples.cli.folder.RuleBookOptions;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.intake.Deliveries;
import se.kvittens.files.orders.OrderField;
import se.kvittens.files.suggest.SuggestedProfile;
import se.kvittens.files.suggest.Vocabulary;
import se.kvittens.lifecare.files.LifecareWords;
import se.kvittens.phoniro.PhoniroWords;

/** Suggests a profile for a file, by the words that fit it best. */
@Command(name = "suggest")
final class ProfileSuggestCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "profile.file")
    Path file = Path.of(".");

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "profile.kind")
    Deliveries.@Nullable Kind kind;

    @Option(names = "--system", paramLabel = "SYSTEM", descriptionKey = "profile.system")
    @Nullable
    SystemOfRecord system;

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
        List<Vocabulary<?>> vocabularies = vocabularies();
        if (vocabularies.isEmpty()) {
            return context.refuse(context.say("profile.noWords", String.valueOf(kind), String.valueOf(system)));
        }
        if (book != null) {
            Optional<RuleBook> found = new CompareRuleBooks(books::get).find(book);
            if (found.isEmpty()) {
                return context.refuse(context.say("rulebook.unknown", book));
            }
            vocabularies.replaceAll(each -> withNamesOf(found.get(), each));
        }
        Faults faults = new Faults();
        Optional<SuggestedProfile> suggested = SuggestedProfile.of(file, vocabularies, context.locale(), faults::add);
        if (suggested.isEmpty()) {
            return faults.isEmpty() ? context.refuse(context.say("profile.noTable", file)) : context.refuse(faults);
        }
        context.terminal().out().print(suggested.get().text());
        return suggested.get().isComplete() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    /** Those that are asked for; all where nothing is. */
    private List<Vocabulary<?>> vocabularies() {
        List<Vocabulary<?>> all = new ArrayList<>();
        all.add(PhoniroWords.vocabulary());
        all.addAll(LifecareWords.vocabularies());
        all.removeIf(each -> kind != null && !each.profile().of().equalsIgnoreCase(kind.name()));
        all.removeIf(each -> system != null && each.system() != system);
        return all;
    }

    /** Tasks and categories by their names in both languages. */
    private static Vocabulary<?> withNamesOf(RuleBook book, Vocabulary<?> vocabulary) {
        TaskTable table = book.visits().tasks().table();
        Map<String, String> tasks = new HashMap<>();
        table.tasks()
                .values()
                .forEach(task -> add(task.value().name(), task.value().code().code(), tasks));
        Map<String, String> categories = new HashMap<>();
        table.categoryNames().forEach((category, name) -> add(name, category.code(), categories));
        return vocabulary.with(OrderField.TASKS.key(), tasks).with(OrderField.CATEGORY.key(), categories);
    }

    private static void add(Words name, String code, Map<String, String> names) {
        names.put(name.swedish(), code);
        names.put(name.english(), code);
    }
}

package se.kvittens.examples.cli.folder;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.monthfolder.MonthFolder;

/** Which month folder a command works on, by which rule books. */
public final class FolderOptions {

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "folder")
    Path folder = Path.of(".");

    @Option(names = "--month", paramLabel = "M", descriptionKey = "month")
    @Nullable
    YearMonth month;

    @Mixin
    RuleBookOptions ruleBooks = new RuleBookOptions();

    @Option(names = "--skip-rejects", descriptionKey = "skipRejects")
    boolean skipRejects;

    /** As yet with nothing chosen. */
    public FolderOptions() {}

    /** A folder that nobody typed, by the rule books that come with the library. */
    public static FolderOptions of(Path folder) {
        return of(folder, new RuleBookOptions());
    }

    /** The same, by other rule books. */
    public static FolderOptions of(Path folder, RuleBookOptions ruleBooks) {
        FolderOptions options = new FolderOptions();
        options.folder = folder;
        options.ruleBooks = ruleBooks;
        return options;
    }

    /** Whether to go on without the rows that have faults. */
    public boolean isSkippingRejects() {
        return skipRejects;
    }

    /** Another folder, by the same rule books. */
    public FolderOptions sibling(Path other) {
        FolderOptions options = of(other, ruleBooks);
        options.skipRejects = skipRejects;
        return options;
    }

    /** A folder that is in order, and the rule books. */
    public record Opened(MonthFolder folder, RuleBooks books) {}

    /** Empty, and said, where the folder, its month or the rule books are not as asked. */
    public Optional<Opened> open(Context context) {
        Optional<RuleBooks> books = ruleBooks.read(context);
        if (books.isEmpty()) {
            return Optional.empty();
        }
        Either<List<Fault>, MonthFolder> opened = MonthFolder.open(folder, books.get());
        if (opened.isLeft()) {
            context.refuse(opened.getLeft());
            return Optional.empty();
        }
        YearMonth held = opened.get().manifest().month();
        if (month != null && !month.equals(held)) {
            context.refuse(context.say("folder.otherMonth", folder, held, month));
            return Optional.empty();
        }
        return Optional.of(new Opened(opened.get(), books.get()));
    }
}

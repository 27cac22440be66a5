package se.kvittens.examples.cli.folder;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.rulebook.RuleBookFolder;

/** Which rule books a command goes by: those of a folder, or those that come with the library. */
public final class RuleBookOptions {

    @Option(names = "--rulebooks", paramLabel = "DIR", descriptionKey = "rulebooks")
    @Nullable
    Path folder;

    /** Empty, and said, where the folder's have faults. */
    public Optional<RuleBooks> read(Context context) {
        if (folder == null) {
            return Optional.of(RuleBookFolder.bundled());
        }
        Faults faults = new Faults();
        Optional<RuleBooks> books = RuleBookFolder.read(folder, faults);
        if (books.isEmpty()) {
            context.refuse(faults);
        }
        return books;
    }
}

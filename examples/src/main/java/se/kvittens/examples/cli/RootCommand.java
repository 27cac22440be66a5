package se.kvittens.examples.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import se.kvittens.examples.cli.frame.LibraryVersion;
import se.kvittens.examples.cli.frame.NoCommand;

/** The program itself; it does nothing without a command. */
@Command(
        name = "kvittens",
        mixinStandardHelpOptions = true,
        versionProvider = LibraryVersion.class,
        scope = ScopeType.INHERIT)
final class RootCommand implements Runnable {

    /** The languages that the program speaks. */
    enum Language {
        sv,
        en
    }

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--lang", paramLabel = "sv|en", scope = ScopeType.INHERIT, descriptionKey = "lang")
    @Nullable
    Language language;

    @Override
    public void run() {
        if (spec != null) {
            throw new NoCommand(spec);
        }
    }
}

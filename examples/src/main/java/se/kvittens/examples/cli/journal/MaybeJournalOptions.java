package se.kvittens.examples.cli.journal;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.store.wiring.Store;

/** Which journal a command works with, where there is a usual one. */
public final class MaybeJournalOptions {

    @ArgGroup
    @Nullable
    JournalPlace place;

    @Option(names = "--login", paramLabel = "FILE", descriptionKey = "journal.login")
    @Nullable
    Path login;

    /** As yet none. */
    public MaybeJournalOptions() {}

    /**
     * What opens it, each time it is asked; empty, and said, where it could never be opened.
     *
     * @param usual where the journal is, unless another place is named; it may be new
     */
    public Optional<Supplier<Either<JournalFault, Store>>> opening(Desk desk, Path usual) {
        return (place == null ? JournalPlace.of(usual) : place).opening(login, desk);
    }
}

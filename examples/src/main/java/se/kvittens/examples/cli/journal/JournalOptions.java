package se.kvittens.examples.cli.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.store.check.StoreCheck;
import se.kvittens.store.wiring.Store;

/** Which journal a command works with. A command that can do without has {@link LookingOptions}. */
public final class JournalOptions {

    @ArgGroup(multiplicity = "1")
    JournalPlace place = new JournalPlace();

    @Option(names = "--login", paramLabel = "FILE", descriptionKey = "journal.login")
    @Nullable
    Path login;

    /** As yet nowhere. */
    public JournalOptions() {}

    /** Opens it for a municipality, and closes it after the work. It is to be there already. */
    public int withExisting(Desk desk, MunicipalityId municipality, ToIntFunction<Store> work) {
        return run(open(desk, municipality), work);
    }

    /** The same, of a journal which may be new. */
    public int with(Desk desk, MunicipalityId municipality, ToIntFunction<Store> work) {
        return run(open(place, desk, municipality), work);
    }

    /** The same, of a journal which is there, or of a new one that is there once the work is done, and not before. */
    public int withWhole(Desk desk, MunicipalityId municipality, ToIntFunction<Store> work) throws IOException {
        Path file = place.file;
        if (file == null || Files.exists(file)) {
            return with(desk, municipality, work);
        }
        Path draft = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            int done = run(open(JournalPlace.of(draft), desk, municipality), work);
            if (done != ExitCode.REFUSED) {
                Files.move(draft, file);
            }
            return done;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Empty, and said, where it isn't there or can't be opened. */
    public Optional<Store> open(Desk desk, MunicipalityId municipality) {
        return place.isMissing(desk.context()) ? Optional.empty() : open(place, desk, municipality);
    }

    /** Looks through it, whosever it is; empty, and said, where it isn't there or can't be read. */
    public Optional<StoreCheck.Report> check(Desk desk) {
        return place.isMissing(desk.context())
                ? Optional.empty()
                : place.store(login, desk).flatMap(store -> desk.opened(place.name(), store.check()));
    }

    private Optional<Store> open(JournalPlace of, Desk desk, MunicipalityId municipality) {
        return of.store(login, desk).flatMap(store -> desk.opened(of.name(), store.openFor(municipality)));
    }

    private static int run(Optional<Store> opened, ToIntFunction<Store> work) {
        if (opened.isEmpty()) {
            return ExitCode.REFUSED;
        }
        try (Store store = opened.get()) {
            return work.applyAsInt(store);
        }
    }
}

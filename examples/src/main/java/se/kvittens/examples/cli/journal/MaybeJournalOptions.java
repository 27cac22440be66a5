package se.kvittens.examples.cli.journal;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.files.servefolder.StoreSettings;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

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
     * Where its store is; empty, and said, where it could never be opened.
     *
     * @param usual where the journal is, unless another place is named; it may be new
     */
    public Optional<StorePlace> store(Desk desk, Path usual) {
        return (place == null ? JournalPlace.of(usual) : place).store(login, desk);
    }

    /**
     * The store of a municipality, open; empty, and said, where it can't be opened.
     *
     * @param usual where it is, unless another place is named; a file may be new
     */
    public Optional<Store> open(Desk desk, MunicipalityId municipality, StoreSettings usual) {
        JournalPlace at = place == null ? JournalPlace.of(usual) : place;
        return at.store(login == null ? loginOf(usual) : login, desk)
                .flatMap(store -> desk.opened(at.name(), store.openFor(municipality)));
    }

    private @Nullable Path loginOf(StoreSettings usual) {
        return place == null && usual instanceof StoreSettings.InDatabase database
                ? database.login().orElse(null)
                : null;
    }
}

package se.kvittens.examples.cli.journal;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.store.wiring.Store;

/** Which journal a command looks into, if any, and who looks: without the one there is no use for the other. */
public final class LookingOptions {

    @ArgGroup(exclusive = false)
    @Nullable
    Look look;

    /** As yet at nothing. */
    public LookingOptions() {}

    /** At which journal, and who. */
    static final class Look {

        @ArgGroup(multiplicity = "1")
        JournalPlace place = new JournalPlace();

        @Option(names = "--login", paramLabel = "FILE", descriptionKey = "journal.login")
        @Nullable
        Path login;

        @ArgGroup(exclusive = false, multiplicity = "1")
        WhoOptions who = new WhoOptions();
    }

    public boolean isGiven() {
        return look != null;
    }

    /** A journal that is looked into; to be closed. */
    public record Opened(Store store, Deed deed) implements AutoCloseable {

        public JournalSource source(RuleBookShelf shelf) {
            return new JournalSource(store, shelf, deed);
        }

        @Override
        public void close() {
            store.close();
        }
    }

    /** The one that is given, which is to be there already; empty, and said, where it can't be opened, or nobody looks. */
    public Optional<Opened> open(Desk desk, MunicipalityId municipality) {
        Look given = look;
        if (given == null) {
            return Optional.empty();
        }
        Optional<Deed> deed = given.who.deed(desk);
        if (deed.isEmpty() || given.place.isMissing(desk.context())) {
            return Optional.empty();
        }
        return given.place
                .store(given.login, desk)
                .flatMap(store -> desk.opened(given.place.name(), store.openFor(municipality)))
                .map(store -> new Opened(store, deed.get()));
    }
}

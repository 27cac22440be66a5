package se.kvittens.examples.cli.journal;

import io.vavr.control.Either;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.examples.cli.Context;
import se.kvittens.store.sql.Login;
import se.kvittens.store.wiring.Store;

/** Where the journal is. */
public final class JournalOptions {

    @ArgGroup
    @Nullable
    Place place;

    /** As yet nowhere. */
    public JournalOptions() {}

    /** A file or a database, not both. */
    static final class Place {

        @Option(names = "--journal", paramLabel = "FILE", descriptionKey = "journal.file")
        @Nullable
        Path file;

        @Option(names = "--database", paramLabel = "URL", descriptionKey = "journal.database")
        @Nullable
        String database;
    }

    public boolean isGiven() {
        return place != null;
    }

    /** Empty, and said, where none is named, none is there, or it can't be opened. */
    public Optional<Store> open(Context context, InstantSource clock) {
        if (place == null) {
            context.refuse(context.say("journal.which"));
            return Optional.empty();
        }
        if (place.file != null && Files.notExists(place.file)) {
            context.refuse(context.say("journal.missing", place.file));
            return Optional.empty();
        }
        if (place.database != null && Login.from(System.getenv()).isEmpty()) {
            context.refuse(context.say("journal.noLogin", Login.USER_VARIABLE, Login.PASSWORD_VARIABLE));
            return Optional.empty();
        }
        Either<JournalFault, Store> store = open(place, clock);
        store.peekLeft(fault -> context.refuse(new JournalTexts(context).of(fault)));
        return store.toJavaOptional();
    }

    private static Either<JournalFault, Store> open(Place place, InstantSource clock) {
        return place.file != null
                ? Store.embedded(place.file, clock)
                : Store.at(
                        Optional.ofNullable(place.database).orElse(""),
                        Login.from(System.getenv()).orElseThrow(),
                        clock);
    }
}

package se.kvittens.examples.cli.kiosk;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.examples.cli.Context;
import se.kvittens.store.sql.Login;
import se.kvittens.store.wiring.Store;

/** Where the other side of a kiosk is: a file on this machine, or a database. */
final class OfficeOptions {

    private static final String USUAL_JOURNAL = "journal.db";

    @Option(names = "--journal", paramLabel = "FILE", descriptionKey = "kiosk.journal")
    @Nullable
    Path journal;

    @Option(names = "--database", paramLabel = "URL", descriptionKey = "kiosk.database")
    @Nullable
    String database;

    @Option(names = "--login", paramLabel = "FILE", descriptionKey = "kiosk.login")
    @Nullable
    Path login;

    /**
     * What opens it, each time it is asked; empty, and said, where it could never be opened.
     *
     * @param state where the journal is, unless another place is named
     */
    Optional<Supplier<Either<JournalFault, Store>>> opening(Context context, Path state, InstantSource clock) {
        if (database == null) {
            Path file = journal == null ? state.resolve(USUAL_JOURNAL) : journal;
            return Optional.of(() -> Store.embedded(file, clock));
        }
        if (journal != null) {
            context.refuse(context.say("kiosk.twoOffices"));
            return Optional.empty();
        }
        if (!database.startsWith("jdbc:postgresql:")) {
            context.refuse(context.say("kiosk.noDatabase", database));
            return Optional.empty();
        }
        String address = database;
        return login(context).map(as -> () -> Store.at(address, as, clock));
    }

    private Optional<Login> login(Context context) {
        try {
            Optional<Login> found = login == null ? Login.from(System.getenv()) : Optional.of(Login.from(login));
            if (found.isEmpty()) {
                context.refuse(context.say("kiosk.noLogin", Login.USER_VARIABLE, Login.PASSWORD_VARIABLE));
            }
            return found;
        } catch (IOException unreadable) {
            context.refuse(context.say("kiosk.badLogin", String.valueOf(unreadable.getMessage())));
            return Optional.empty();
        }
    }
}

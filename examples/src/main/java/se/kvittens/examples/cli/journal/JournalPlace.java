package se.kvittens.examples.cli.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.files.servefolder.StoreSettings;
import se.kvittens.store.sql.Login;
import se.kvittens.store.wiring.StorePlace;

/** A journal in a file, or in a database. The user and the password of a database never stand on the command line. */
final class JournalPlace {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** A user or a password in an address would be seen by whoever lists processes, and be said again by the driver. */
    private static final Pattern TELLS_A_LOGIN = Pattern.compile("@|[?&](user|password)=", Pattern.CASE_INSENSITIVE);

    @Option(names = "--journal", paramLabel = "FILE", required = true, descriptionKey = "journal.file")
    @Nullable
    Path file;

    @Option(names = "--database", paramLabel = "URL", required = true, descriptionKey = "journal.database")
    @Nullable
    String database;

    /** Picocli fills it. */
    JournalPlace() {}

    static JournalPlace of(Path file) {
        JournalPlace place = new JournalPlace();
        place.file = file;
        return place;
    }

    static JournalPlace of(StoreSettings settings) {
        if (settings instanceof StoreSettings.InFile in) {
            return of(in.file());
        }
        JournalPlace place = new JournalPlace();
        place.database = ((StoreSettings.InDatabase) settings).address();
        return place;
    }

    /** The file, or the address, which holds no password. */
    String name() {
        return String.valueOf(file == null ? database : file);
    }

    /** Whether it is a file that isn't there, which is said. */
    boolean isMissing(Context context) {
        boolean isMissing = file != null && Files.notExists(file);
        if (isMissing) {
            context.refuse(context.say("journal.noFile", String.valueOf(file)));
        }
        return isMissing;
    }

    /** Where its store is; empty, and said, where it could never be opened. */
    Optional<StorePlace> store(@Nullable Path login, Desk desk) {
        Path path = file;
        if (path != null) {
            return new JournalFile(path).isOther(desk.context())
                    ? Optional.empty()
                    : Optional.of(StorePlace.embedded(path, desk.clock()));
        }
        String address = String.valueOf(database);
        if (!address.startsWith(POSTGRESQL) || TELLS_A_LOGIN.matcher(address).find()) {
            desk.context().refuse(desk.context().say("journal.noAddress"));
            return Optional.empty();
        }
        return login(login, desk.context()).map(as -> StorePlace.at(address, as));
    }

    private static Optional<Login> login(@Nullable Path login, Context context) {
        try {
            Optional<Login> as = login == null ? Login.from(System.getenv()) : Optional.of(Login.from(login));
            if (as.isEmpty()) {
                context.refuse(context.say("journal.noLogin", Login.USER_VARIABLE, Login.PASSWORD_VARIABLE));
            }
            return as;
        } catch (IOException unreadable) {
            context.refuse(context.say("journal.badLogin", String.valueOf(unreadable.getMessage())));
            return Optional.empty();
        }
    }
}

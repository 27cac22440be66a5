package se.kvittens.examples.cli.journal;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.examples.cli.ExitCode;
import se.kvittens.store.sql.Login;
import se.kvittens.store.wiring.Store;

/** Which journal a command works with. The user and the password of a database never stand on the command line. */
public final class StoreOptions {

    @ArgGroup(multiplicity = "1")
    Place place = new Place();

    @Option(names = "--login", paramLabel = "FILE", descriptionKey = "journal.login")
    @Nullable
    Path login;

    /** A file, or a database. */
    static final class Place {

        @Option(names = "--journal", paramLabel = "FILE", required = true, descriptionKey = "journal.file")
        @Nullable
        Path file;

        @Option(names = "--database", paramLabel = "URL", required = true, descriptionKey = "journal.database")
        @Nullable
        String database;
    }

    /** A user or a password in an address would be seen by whoever lists processes, and be said again by the driver. */
    private static final Pattern TELLS_A_LOGIN = Pattern.compile("@|[?&](user|password)=", Pattern.CASE_INSENSITIVE);

    /** Opens it, which is to be there already, and closes it after the work. */
    public int withExisting(Desk desk, ToIntFunction<Store> work) throws IOException {
        if (place.file != null && !Files.isRegularFile(place.file)) {
            return desk.context().refuse(desk.context().say("journal.noFile", place.file));
        }
        return with(desk, work);
    }

    /** The same, of a journal which may be new. */
    public int with(Desk desk, ToIntFunction<Store> work) throws IOException {
        Optional<Either<JournalFault, Store>> opened = place.file != null
                ? Optional.of(Store.embedded(place.file, desk.clock()))
                : database(desk, String.valueOf(place.database));
        if (opened.isEmpty()) {
            return ExitCode.REFUSED;
        }
        return opened.get().fold(desk::refuse, store -> {
            try (store) {
                return work.applyAsInt(store);
            }
        });
    }

    /** Empty, and said, where nobody tells as whom, or it is no address. */
    private Optional<Either<JournalFault, Store>> database(Desk desk, String address) throws IOException {
        if (TELLS_A_LOGIN.matcher(address).find()) {
            desk.context().refuse(desk.context().say("journal.noAddress"));
            return Optional.empty();
        }
        Optional<Login> as = login == null ? Login.from(System.getenv()) : Optional.of(Login.from(login));
        if (as.isEmpty()) {
            desk.context().refuse(desk.context().say("journal.noLogin", Login.USER_VARIABLE, Login.PASSWORD_VARIABLE));
            return Optional.empty();
        }
        try {
            return Optional.of(Store.at(address, as.get(), desk.clock()));
        } catch (IllegalArgumentException noAddress) {
            // Its own message could repeat a password that somebody put into the address.
            desk.context().refuse(desk.context().say("journal.noAddress"));
            return Optional.empty();
        }
    }
}

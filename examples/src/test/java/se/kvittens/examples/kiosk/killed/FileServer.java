package se.kvittens.examples.kiosk.killed;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.examples.demo.DemoMonths;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** A journal in a file. It goes away while another process holds it and does not let go. */
final class FileServer implements JournalServer {

    private final Path file;
    private @Nullable Connection holder;

    FileServer(Path file) {
        this.file = file;
    }

    @Override
    public List<String> options() {
        return List.of("--journal", file.toString());
    }

    @Override
    public Map<String, String> environment() {
        return Map.of();
    }

    @Override
    public void goAway() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        connection.createStatement().execute("pragma busy_timeout = 60000");
        connection.createStatement().execute("begin exclusive");
        holder = connection;
    }

    @Override
    public void comeBack() throws SQLException {
        if (holder != null) {
            holder.createStatement().execute("rollback");
            holder.close();
            holder = null;
        }
    }

    @Override
    public Either<JournalFault, Store> open() {
        return StorePlace.embedded(file, InstantSource.system()).openFor(DemoMonths.MUNICIPALITY);
    }

    @Override
    public void close() throws SQLException {
        comeBack();
    }
}

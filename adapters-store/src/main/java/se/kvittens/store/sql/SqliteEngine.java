package se.kvittens.store.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteException;
import se.kvittens.application.registering.JournalFault;

/** A file of SQLite, which several processes may open. */
public final class SqliteEngine implements Engine {

    /** How long to wait for another process that writes. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path file;

    public SqliteEngine(Path file) {
        this.file = file;
    }

    @Override
    public Connection open() throws SQLException {
        NativeLibrary.putBeside(file);
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(Math.toIntExact(PATIENCE.toMillis()));
        config.enforceForeignKeys(true);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    /** At once as a writer: who begins as a reader and then writes may be told that it is too late for that. */
    @Override
    public void begin(Connection connection) throws SQLException {
        run(connection, "begin immediate");
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        run(connection, "commit");
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        run(connection, "rollback");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public JournalFault faultOf(SQLException failed) {
        return failed instanceof SQLiteException known ? SqliteFaults.of(known.getResultCode()) : JournalFault.DAMAGED;
    }

    /** One: SQLite has one writer at a time, and its readers take no time to speak of. */
    @Override
    public int mostConnections() {
        return 1;
    }

    @Override
    public String migrations() {
        return "sqlite";
    }
}

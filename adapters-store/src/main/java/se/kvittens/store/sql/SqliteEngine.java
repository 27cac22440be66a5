package se.kvittens.store.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteException;
import se.kvittens.application.registering.JournalFault;

/** A file of SQLite, which several processes may open. */
public final class SqliteEngine implements Engine {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** "Kvit": by this a file tells whose it is. */
    private static final long OURS = 0x4b766974;

    /** {@code user_version} of a file in which what is deleted was overwritten from the beginning. */
    private static final int CLEAN = 1;

    /** So often is a log tried to be emptied that another process reads, each time for as long as the patience lasts. */
    private static final int TRIES = 6;

    /** How long it is tried where others in this process wait for their turn. */
    private static final Duration MOMENT = Duration.ofMillis(250);

    /** In bytes. */
    private static final int PAGE = 4096;

    private final Path file;

    private final Duration patience;

    public SqliteEngine(Path file) {
        this(file, PATIENCE);
    }

    /** @param patience how long to wait for another process that writes */
    public SqliteEngine(Path file, Duration patience) {
        this.file = file;
        this.patience = patience;
    }

    @Override
    public Connection open() throws SQLException {
        NativeLibrary.putBeside(file);
        SQLiteConfig config = new SQLiteConfig();
        config.setPageSize(PAGE);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        config.enforceForeignKeys(true);
        Connection connection = connect(config);
        try {
            // Not only while it erases: whenever a page is split or moved, a copy would be left behind.
            run(connection, "pragma secure_delete = on");
            makeOurs(connection);
            return connection;
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    private Connection connect(SQLiteConfig config) throws SQLException {
        SqliteFile.prepare(file, PAGE);
        try {
            return config.createConnection("jdbc:sqlite:" + file);
        } catch (LinkageError noNativeLibrary) {
            // None for this machine, or no space for it.
            throw new FaultFound(JournalFault.UNREACHABLE);
        }
    }

    /** Leaves alone what is another program's. */
    private static void makeOurs(Connection connection) throws SQLException {
        long id = number(connection, "pragma application_id");
        if (id != OURS && (id != 0 || number(connection, "select count(*) from sqlite_master") > 0)) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
        if (id == 0) {
            run(connection, "pragma journal_mode = wal");
            run(connection, "pragma user_version = " + CLEAN);
            run(connection, "pragma application_id = " + OURS);
        }
    }

    @Override
    public void check(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("pragma integrity_check(1)")) {
            if (!"ok".equals(row.getString(1))) {
                throw new FaultFound(JournalFault.DAMAGED);
            }
        }
        if (number(connection, "select count(*) from pragma_foreign_key_check") > 0) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.getLong(1);
        }
    }

    /** At once as a writer: who begins as a reader and then writes may be told that it is too late for that. */
    @Override
    public void begin(Connection connection) throws SQLException {
        run(connection, "begin immediate");
    }

    /**
     * A file that was written before that is rebuilt once. What can't be done now is told before anything is erased: FULL
     * where there is no room to rebuild it, BUSY while another process reads.
     */
    @Override
    public void beginErasing(Connection connection) throws SQLException {
        if (number(connection, "pragma user_version") < CLEAN) {
            run(connection, "vacuum");
            run(connection, "pragma user_version = " + CLEAN);
        }
        if (!isLogEmptied(connection)) {
            throw new FaultFound(JournalFault.BUSY);
        }
        begin(connection);
    }

    /** BUSY where somebody has begun to read meanwhile, and goes on for a minute: it is erased, and the log still has it. */
    @Override
    public void leaveNoTrace(Connection connection) throws SQLException {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            if (isLogEmptied(connection)) {
                return;
            }
        }
        throw new FaultFound(JournalFault.BUSY);
    }

    /** Files that were written before what is deleted was overwritten hold none of what is deleted so: it came later. */
    @Override
    public boolean isTraceGone(Connection connection) throws SQLException {
        waitFor(patience.compareTo(MOMENT) < 0 ? patience : MOMENT, connection);
        try {
            return isLogEmptied(connection);
        } finally {
            waitFor(patience, connection);
        }
    }

    private static void waitFor(Duration others, Connection connection) throws SQLException {
        run(connection, "pragma busy_timeout = " + others.toMillis());
    }

    /** It waits for those who read as long as the patience lasts, and answers 1 where they still do. */
    private static boolean isLogEmptied(Connection connection) throws SQLException {
        return number(connection, "pragma wal_checkpoint(truncate)") == 0;
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
        if (failed instanceof FaultFound found) {
            return found.fault();
        }
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

package se.kvittens.store.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Properties;
import java.util.regex.Pattern;
import se.kvittens.application.registering.JournalFault;

/** A database of PostgreSQL. What the address says goes before what is said here. */
public final class PostgresEngine implements Engine {

    private static final int CONNECTIONS = 8;
    private static final Pattern PASSWORD = Pattern.compile("[?&]password=", Pattern.CASE_INSENSITIVE);
    private static final String SECONDS_TO_CONNECT = "10";

    /**
     * A server that is silent for longer is taken for gone. Whoever writes asks a second time whether it was taken down, and
     * waits twice for a turn: it is answered within a minute, after which callers over HTTP are cut off.
     */
    private static final String SECONDS_OF_SILENCE = "20";

    private static final String ANY_SILENCE = "0";

    /** How long to wait for another who writes the same stream; and that a commit is on the disk, whatever is usual there. */
    private static final String SESSION = "set lock_timeout = '10s';"
            + " select set_config('synchronous_commit', 'on', false)"
            + " where current_setting('synchronous_commit') in ('off', 'local')";

    private final String address;
    private final Login login;

    /** @param address such as {@code jdbc:postgresql://host/database}, without a password */
    public PostgresEngine(String address, Login login) {
        if (!address.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException(
                    "That is no address of PostgreSQL. Maybe it does not begin with jdbc:postgresql:");
        }
        if (PASSWORD.matcher(address).find()) {
            throw new IllegalArgumentException("An address is shown and logged: the password must not stand in it.");
        }
        this.address = address;
        this.login = login;
    }

    @Override
    public Connection open() throws SQLException {
        return open(SECONDS_OF_SILENCE);
    }

    @Override
    public Connection openForMigration() throws SQLException {
        return open(ANY_SILENCE);
    }

    private Connection open(String silence) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
        properties.setProperty("socketTimeout", silence);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "kvittens");
        login.putInto(properties);
        Connection connection = DriverManager.getConnection(address, properties);
        try (Statement statement = connection.createStatement()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            statement.execute(SESSION);
            return connection;
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    /** What time it is at the server now, and not when the transaction began: it may have waited for another since. */
    public static Instant now(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
    }

    /**
     * Whoever writes now is waited for, and whoever wants to write waits: else a line could be written of the person who is
     * being erased. The stream comes first, as it does with those who write.
     */
    @Override
    public void beginErasing(Connection connection) throws SQLException {
        begin(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table stream, subject, entry in share row exclusive mode");
        }
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** Nothing: pages have checksums of their own where the server was set up so, and are held against them when read. */
    @Override
    public void check(Connection connection) {}

    @Override
    public JournalFault faultOf(SQLException failed) {
        return PostgresFaults.of(String.valueOf(failed.getSQLState()));
    }

    @Override
    public int mostConnections() {
        return CONNECTIONS;
    }

    @Override
    public String migrations() {
        return "postgresql";
    }
}

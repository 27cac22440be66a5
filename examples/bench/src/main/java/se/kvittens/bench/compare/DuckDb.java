package se.kvittens.bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** DuckDB in this process, in memory, without the network, and bounded in threads and memory. */
final class DuckDb implements AutoCloseable {

    private final DuckDBConnection connection;

    private DuckDb(Connection connection) {
        this.connection = (DuckDBConnection) connection;
    }

    /**
     * Opens an empty database.
     *
     * @param memory such as {@code 8GB}
     * @param scratch where it may put what does not fit
     */
    static DuckDb open(int threads, String memory, Path scratch) throws SQLException, IOException {
        DuckDb database = new DuckDb(DriverManager.getConnection("jdbc:duckdb:"));
        List<String> settings = List.of(
                "SET threads = " + threads,
                "SET memory_limit = '" + memory + "'",
                "SET temp_directory = '" + quoted(Files.createDirectories(scratch)) + "'",
                "SET autoinstall_known_extensions = false",
                "SET autoload_known_extensions = false",
                // The order of rows means nothing here, and keeping it would cost time.
                "SET preserve_insertion_order = false",
                "SET lock_configuration = true");
        for (String setting : settings) {
            database.run(setting);
        }
        return database;
    }

    /** A path as it stands within single quotes. */
    static String quoted(Path path) {
        return path.toAbsolutePath().toString().replace("'", "''");
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The one number that a query gives; zero where it gives none. */
    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    void each(String sql, Rows rows) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.take(found);
            }
        }
    }

    /** Appends whole rows; by JDBC's inserts it would take minutes. */
    DuckDBAppender appendTo(String table) throws SQLException {
        return connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** What takes the rows of an answer. */
    @FunctionalInterface
    interface Rows {
        void take(ResultSet row) throws SQLException;
    }
}

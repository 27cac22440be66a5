package se.kvittens.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import se.kvittens.application.registering.JournalFault;

/** In what databases differ. The statements themselves are the same for all. */
public interface Engine {

    /** A new connection, outside any transaction. What it commits is on the disk when commit returns. */
    Connection open() throws SQLException;

    /** The same for who changes tables: that may take long, and nothing is heard meanwhile. */
    default Connection openForMigration() throws SQLException {
        return open();
    }

    /** Begins a transaction that may write. */
    void begin(Connection connection) throws SQLException;

    /** Begins a transaction in which what is deleted is overwritten, and during which nobody else writes. */
    default void beginErasing(Connection connection) throws SQLException {
        begin(connection);
    }

    void commit(Connection connection) throws SQLException;

    /** After a transaction that erased: takes what was deleted out of logs beside the tables. */
    default void leaveNoTrace(Connection connection) throws SQLException {}

    /** The same for a moment only; whether it is out of them now. */
    default boolean isTraceGone(Connection connection) throws SQLException {
        return true;
    }

    void rollback(Connection connection) throws SQLException;

    /** Looks through all of the database as far as it can check itself. */
    void check(Connection connection) throws SQLException;

    /** What an error of this database means. */
    JournalFault faultOf(SQLException failed);

    /** How many connections are open at most. */
    int mostConnections();

    /** The folder of its migrations, beside those of the other databases. */
    String migrations();
}

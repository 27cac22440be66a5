package se.kvittens.store.sql;

import java.sql.Connection;
import java.sql.SQLException;

/** What is done with a connection, within one transaction. */
@FunctionalInterface
public interface Work<T> {

    /**
     * Does it.
     *
     * @throws FaultFound where what is there tells that it can't be done; the transaction is taken back
     */
    T in(Connection connection) throws SQLException;
}

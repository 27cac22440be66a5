package se.kvittens.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import se.kvittens.application.registering.JournalFault;

/** A database with as many connections as one likes. */
record FewConnections(Engine engine, int mostConnections) implements Engine {

    @Override
    public Connection open() throws SQLException {
        return engine.open();
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        engine.begin(connection);
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        engine.commit(connection);
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        engine.rollback(connection);
    }

    @Override
    public void check(Connection connection) throws SQLException {
        engine.check(connection);
    }

    @Override
    public JournalFault faultOf(SQLException failed) {
        return engine.faultOf(failed);
    }

    @Override
    public String migrations() {
        return engine.migrations();
    }
}

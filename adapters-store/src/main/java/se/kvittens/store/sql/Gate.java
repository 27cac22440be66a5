package se.kvittens.store.sql;

import java.sql.Connection;
import java.sql.SQLException;

/** Who may work on a database: it is asked at each piece of work. */
public interface Gate {

    /** Lets everybody in. */
    Gate OPEN = new Gate() {
        @Override
        public void letRead(Connection connection) {}

        @Override
        public void letWrite(Connection connection) {}

        @Override
        public boolean isInUse(Connection connection) {
            return true;
        }
    };

    /**
     * Before and after what is read.
     *
     * @throws FaultFound for whom the database is not
     */
    void letRead(Connection connection) throws SQLException;

    /**
     * Within the transaction that is going to write.
     *
     * @throws FaultFound for whom the database is not
     */
    void letWrite(Connection connection) throws SQLException;

    /** Whether it is somebody's, or anything is there. Within the transaction that would write only then. */
    boolean isInUse(Connection connection) throws SQLException;
}

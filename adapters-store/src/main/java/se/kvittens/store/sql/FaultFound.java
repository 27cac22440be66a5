package se.kvittens.store.sql;

import java.sql.SQLException;
import se.kvittens.application.registering.JournalFault;

/** Ends a piece of work on a database because of what was found there. Never leaves the store. */
public final class FaultFound extends SQLException {

    private static final long serialVersionUID = 1;

    private final JournalFault fault;

    public FaultFound(JournalFault fault) {
        super(fault.name());
        this.fault = fault;
    }

    public JournalFault fault() {
        return fault;
    }
}

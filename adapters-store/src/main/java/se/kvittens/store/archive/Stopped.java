package se.kvittens.store.archive;

import se.kvittens.application.archiving.ArchiveFault;

/** Ends a move for a reason that is not the database's. Never leaves this package. */
final class Stopped extends Exception {

    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // It is never written.
    private final ArchiveFault fault;

    Stopped(ArchiveFault fault) {
        this.fault = fault;
    }

    ArchiveFault fault() {
        return fault;
    }
}

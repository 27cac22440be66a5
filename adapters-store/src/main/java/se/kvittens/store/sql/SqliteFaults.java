package se.kvittens.store.sql;

import org.sqlite.SQLiteErrorCode;
import se.kvittens.application.registering.JournalFault;

/** What SQLite's result codes mean. */
final class SqliteFaults {

    /** An extended code has the primary one in its last byte. */
    private static final int PRIMARY = 0xff;

    private SqliteFaults() {}

    static JournalFault of(SQLiteErrorCode code) {
        return switch (SQLiteErrorCode.getErrorCode(code.code & PRIMARY)) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> JournalFault.BUSY;
            case SQLITE_FULL -> JournalFault.FULL;
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> JournalFault.READ_ONLY;
            case SQLITE_CANTOPEN, SQLITE_NOMEM -> JournalFault.UNREACHABLE;
            case SQLITE_CONSTRAINT -> ofConstraint(code);
            case SQLITE_IOERR -> ofDisk(code);
            default -> JournalFault.DAMAGED;
        };
    }

    private static JournalFault ofConstraint(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY -> JournalFault.OVERTAKEN;
            default -> JournalFault.DAMAGED;
        };
    }

    private static JournalFault ofDisk(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_IOERR_READ, SQLITE_IOERR_SHORT_READ -> JournalFault.DAMAGED;
            case SQLITE_IOERR_WRITE, SQLITE_IOERR_SHMSIZE -> JournalFault.FULL;
            default -> JournalFault.UNREACHABLE;
        };
    }
}

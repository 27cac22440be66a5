package se.kvittens.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import se.kvittens.application.registering.JournalFault;

/** What the codes of databases mean. */
class FaultsTest {

    @ParameterizedTest
    @CsvSource({
        "SQLITE_BUSY, BUSY",
        "SQLITE_BUSY_SNAPSHOT, BUSY",
        "SQLITE_LOCKED, BUSY",
        "SQLITE_FULL, FULL",
        "SQLITE_IOERR_WRITE, FULL",
        "SQLITE_READONLY, READ_ONLY",
        "SQLITE_READONLY_DIRECTORY, READ_ONLY",
        "SQLITE_CANTOPEN, UNREACHABLE",
        "SQLITE_IOERR_FSYNC, UNREACHABLE",
        "SQLITE_IOERR_SHORT_READ, DAMAGED",
        "SQLITE_CONSTRAINT_UNIQUE, OVERTAKEN",
        "SQLITE_CONSTRAINT_PRIMARYKEY, OVERTAKEN",
        "SQLITE_CONSTRAINT_TRIGGER, DAMAGED",
        "SQLITE_CORRUPT, DAMAGED",
        "SQLITE_CORRUPT_INDEX, DAMAGED",
        "SQLITE_NOTADB, DAMAGED",
        "SQLITE_ERROR, DAMAGED"
    })
    void of_sqlite(SQLiteErrorCode code, JournalFault fault) {
        assertThat(SqliteFaults.of(code)).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "08001, UNREACHABLE",
        "08006, UNREACHABLE",
        "57P01, UNREACHABLE",
        "57P03, UNREACHABLE",
        "28P01, UNREACHABLE",
        "3D000, UNREACHABLE",
        "58030, UNREACHABLE",
        "53200, UNREACHABLE",
        "53300, BUSY",
        "55P03, BUSY",
        "40001, BUSY",
        "40P01, BUSY",
        "57014, BUSY",
        "53100, FULL",
        "25006, READ_ONLY",
        "42501, READ_ONLY",
        "23505, OVERTAKEN",
        "42P01, DAMAGED",
        "XX001, DAMAGED",
        "null, DAMAGED",
        "'', DAMAGED"
    })
    void of_postgresql(String state, JournalFault fault) {
        assertThat(PostgresFaults.of(state)).isEqualTo(fault);
    }
}

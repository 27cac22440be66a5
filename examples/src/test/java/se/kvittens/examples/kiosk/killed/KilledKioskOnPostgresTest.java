package se.kvittens.examples.kiosk.killed;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvittens.store.postgres.NeedsPostgres;

/** On a journal in PostgreSQL, whose server is killed now and then. */
@NeedsPostgres
class KilledKioskOnPostgresTest extends KilledKiosks {

    @Test
    void REG_1_what_one_kiosk_acknowledged_is_there_once() throws Exception {
        try (JournalServer server = new DatabaseServer()) {
            run(server, List.of("entre"));
        }
    }

    @Test
    void REG_1_what_two_kiosks_acknowledged_is_there_once() throws Exception {
        try (JournalServer server = new DatabaseServer()) {
            run(server, List.of("entre", "kontor"));
        }
    }
}

package se.kvittens.examples.kiosk.killed;

import java.util.List;
import org.junit.jupiter.api.Test;

/** On a journal in a file, which others hold now and then. */
class KilledKioskTest extends KilledKiosks {

    @Test
    void REG_1_what_one_kiosk_acknowledged_is_there_once() throws Exception {
        try (JournalServer server = new FileServer(root.resolve("journal.db"))) {
            run(server, List.of("entre"));
        }
    }

    @Test
    void REG_1_what_two_kiosks_acknowledged_is_there_once() throws Exception {
        try (JournalServer server = new FileServer(root.resolve("journal.db"))) {
            run(server, List.of("entre", "kontor"));
        }
    }
}

package se.kvittens.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.kvittens.application.registering.Entry;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.registering.JournalContract;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.codec.AnyHappenings;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresServer;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** What every journal promises, kept by PostgreSQL. */
@NeedsPostgres
class PostgresJournalTest extends JournalContract {

    private static PostgresServer server;

    private Store store;

    @BeforeAll
    static void start() throws Exception {
        server = PostgresServer.start();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Override
    protected Journal journal(SettableClock clock) {
        return open(clock);
    }

    private Journal open(InstantSource clock) {
        try {
            store = StorePlace.at(server.newDatabase(), server.login(), clock)
                    .openFor(Taps.TOWN)
                    .get();
            return store.journal();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void letters_and_signs_come_back() {
        Journal journal = open(InstantSource.fixed(Taps.EIGHT));
        String signs = String.join("", AnyHappenings.SIGNS);
        Entry tap = Taps.tap(signs);
        Deed deed = new Deed(signs, Role.PLANNER, tap.about(), signs);

        journal.append(Taps.CARER, 0, List.of(new Entry(tap.happening(), deed, tap.about())))
                .get();

        assertThat(journal.read(Taps.CARER, Taps.ALWAYS).get().recorded())
                .containsExactly(new Recorded(tap.happening(), deed, Taps.EIGHT));
    }

    @AfterEach
    void close() {
        store.close();
    }
}

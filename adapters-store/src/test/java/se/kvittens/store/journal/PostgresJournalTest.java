package se.kvittens.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.kvittens.application.registering.Entry;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.registering.JournalContract;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.codec.AnyHappenings;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresStores;

/** What every journal promises, kept by PostgreSQL. */
@NeedsPostgres
class PostgresJournalTest extends JournalContract {

    @RegisterExtension
    static final PostgresStores STORES = new PostgresStores();

    @Override
    protected Journal journal(SettableClock clock) {
        return open(clock);
    }

    private Journal open(InstantSource clock) {
        return STORES.open(clock, Taps.TOWN).journal();
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
}

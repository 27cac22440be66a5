package se.kvittens.store.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.kvittens.application.erasing.PersonalRecordContract;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresStores;
import se.kvittens.store.wiring.Store;

/** What every record of people promises, kept by PostgreSQL. */
@NeedsPostgres
class PostgresPersonalRecordTest extends PersonalRecordContract {

    @RegisterExtension
    static final PostgresStores STORES = new PostgresStores();

    private Store store;

    @Override
    protected Records records(InstantSource clock) {
        store = STORES.open(clock, Taps.TOWN);
        return new Records(store.journal(), store.readings(), store.people());
    }

    @Test
    void SYS_8_who_holds_what_was_read_of_tags_is_told_that_somebody_is_erased() {
        Records records = records(() -> Taps.EIGHT);
        fill(records);
        MunicipalityId municipality = new MunicipalityId("exempelviken");
        assertThat(store.tags().read(municipality, 0).get().erasures()).isZero();

        erase(records, new RecipientId("anna"));

        assertThat(store.tags().read(municipality, 0).get().erasures()).isEqualTo(1);
    }

    @Test
    void SYS_8_who_was_only_looked_at_when_that_made_them_known_can_be_erased() throws SQLException {
        Records records = records(InstantSource.system());
        try (Connection before = STORES.beside()) {
            LookedAt.makeKnown("dora", before);
        }
        LookedAt.by(records.log(), "dora");

        RecipientId key = erase(records, new RecipientId("dora"));

        assertThat(records.log().ofRecipient(key, LookedAt.ALWAYS).get()).hasSize(1);
        assertThat(records.people().lastAbout(new RecipientId("dora")).get()).isEmpty();
    }

    @Test
    void SYS_8_who_writes_now_is_waited_for() throws Exception {
        Records records = records(InstantSource.system());
        fill(records);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Connection writing = STORES.beside()) {
            writing.setAutoCommit(false);
            writing.createStatement().execute("lock table entry in row exclusive mode");

            Future<RecipientId> erased = other.submit(() -> erase(records, new RecipientId("anna")));
            assertThatThrownBy(() -> erased.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            writing.commit();

            assertThat(erased.get(20, TimeUnit.SECONDS).value()).startsWith("erased-");
        } finally {
            other.shutdownNow();
        }
    }
}

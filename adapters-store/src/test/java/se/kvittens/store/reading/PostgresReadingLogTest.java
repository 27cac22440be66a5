package se.kvittens.store.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.kvittens.application.looking.Reading;
import se.kvittens.application.looking.ReadingLog;
import se.kvittens.application.looking.ReadingLogContract;
import se.kvittens.application.looking.Sight;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresStores;
import se.kvittens.store.wiring.Store;

/** What every log of readings promises, kept by PostgreSQL. */
@NeedsPostgres
class PostgresReadingLogTest extends ReadingLogContract {

    @RegisterExtension
    static final PostgresStores STORES = new PostgresStores();

    @Override
    protected ReadingLog log(Set<RecipientId> known) {
        Store store = STORES.open(() -> Instant.EPOCH, Taps.TOWN);
        Taps.tapAt(known, store.journal());
        return store.readings();
    }

    /** An erasure locks the streams first and then who stands behind the keys; two orders would be a deadlock. */
    @Test
    void SYS_8_a_reading_that_waits_for_an_erasure_holds_nothing_that_it_waits_for() throws Exception {
        ReadingLog log = log(Set.of(new RecipientId("anna")));
        Deed deed = new Deed("åsa", Role.PLANNER, Instant.EPOCH, "");
        Reading reading =
                new Reading(deed, Sight.VISITS, Optional.of(new ProviderId("p")), Set.of(new RecipientId("anna")));
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Connection erasing = STORES.beside();
                Statement statement = erasing.createStatement()) {
            erasing.setAutoCommit(false);
            statement.execute("lock table stream in share row exclusive mode");
            Future<Either<JournalFault, Reading>> written = other.submit(() -> log.append(reading));
            while (!isAwaited(statement)) {
                assertThat(written.isDone()).isFalse();
            }

            statement.execute("lock table subject, entry in share row exclusive mode nowait");
            erasing.commit();

            assertThat(written.get(20, TimeUnit.SECONDS)).isEqualTo(Either.right(reading));
        } finally {
            other.shutdownNow();
        }
    }

    private static boolean isAwaited(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "select count(*) from pg_locks where relation = 'stream'::regclass and not granted")) {
            row.next();
            return row.getLong(1) > 0;
        }
    }
}

package se.kvittens.store.badday;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresStores;
import se.kvittens.store.sql.PostgresEngine;
import se.kvittens.store.wiring.PlaceByClock;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** In PostgreSQL the time at which something is taken down is the server's, whichever machine writes. */
@NeedsPostgres
class ServersClockTest {

    @RegisterExtension
    static final PostgresStores STORES = new PostgresStores();

    private String address = "";

    @BeforeEach
    void make() throws SQLException {
        address = STORES.server().newDatabase();
    }

    @Test
    void TIME_5_what_is_taken_down_bears_the_time_that_it_is_at_the_server() throws SQLException {
        try (Store store = StorePlace.at(address, STORES.server().login())
                        .openFor(Taps.TOWN)
                        .get();
                Connection beside = STORES.server().connect("postgres")) {
            Instant before = timeOf("clock_timestamp()", beside);
            List<Recorded> recorded = store.journal()
                    .append(Taps.CARER, 0, List.of(Taps.tap("r-1")))
                    .get();

            assertThat(recorded.get(0).taken()).isBetween(before, timeOf("clock_timestamp()", beside));
            assertThat(store.journal().ahead(Taps.CARER.provider()).get()).isEmpty();
            assertThat(store.check().get().isWhole()).isTrue();
        }
    }

    /** A transaction may have waited for another that wrote later than it began. */
    @Test
    void it_is_not_the_time_at_which_the_transaction_began() throws SQLException {
        try (Connection connection = STORES.server().connect("postgres")) {
            connection.setAutoCommit(false);
            Instant begun = timeOf("now()", connection);
            connection.createStatement().execute("select pg_sleep(0.02)");

            assertThat(timeOf("now()", connection)).isEqualTo(begun);
            assertThat(PostgresEngine.now(connection)).isAfterOrEqualTo(begun.plusMillis(20));
        }
    }

    /** By a clock of its own, as tests have one; a program that was written so would be found out. */
    @Test
    void TIME_5_what_was_written_by_a_clock_that_is_ahead_of_the_servers_is_told() throws SQLException {
        Instant tomorrow;
        try (Connection beside = STORES.server().connect("postgres")) {
            tomorrow = timeOf("clock_timestamp()", beside).plus(Duration.ofDays(1));
        }
        try (Store wrong = PlaceByClock.at(address, STORES.server().login(), () -> tomorrow)
                        .openFor(Taps.TOWN)
                        .get();
                Store right = StorePlace.at(address, STORES.server().login())
                        .openFor(Taps.TOWN)
                        .get()) {
            wrong.journal().append(Taps.CARER, 0, List.of(Taps.tap("r-1"))).get();

            assertThat(right.journal().ahead(Taps.CARER.provider()).get()).isEqualTo(Map.of(Taps.CARER, tomorrow));
            assertThat(wrong.journal().ahead(Taps.CARER.provider()).get()).isEmpty();
        }
    }

    private static Instant timeOf(String function, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select " + function)) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }
}

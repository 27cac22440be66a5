package se.kvittens.store.badday;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresServer;
import se.kvittens.store.postgres.PostgresStores;
import se.kvittens.store.wiring.PlaceByClock;
import se.kvittens.store.wiring.Store;

/** A server that is not there, does not let in, or throws out. */
@NeedsPostgres
class ServerTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Taps.EIGHT);

    @RegisterExtension
    static final PostgresStores STORES = new PostgresStores();

    @Test
    void who_may_not_come_in_or_where_nothing_is_is_unreachable() throws SQLException {
        String address = STORES.server().newDatabase();

        assertThat(PlaceByClock.at(address, PostgresServer.login("kvittens", "fel"), CLOCK)
                        .openFor(Taps.TOWN))
                .isEqualTo(Either.left(JournalFault.UNREACHABLE));
        assertThat(PlaceByClock.at(
                                STORES.server().address("none"), STORES.server().login(), CLOCK)
                        .openFor(Taps.TOWN))
                .isEqualTo(Either.left(JournalFault.UNREACHABLE));
        assertThat(PlaceByClock.at(
                                "jdbc:postgresql://127.0.0.1:1/none",
                                STORES.server().login(),
                                CLOCK)
                        .openFor(Taps.TOWN))
                .isEqualTo(Either.left(JournalFault.UNREACHABLE));
    }

    @Test
    void who_is_thrown_out_is_told_and_comes_in_again_by_the_next_call() throws SQLException {
        try (Store store = STORES.newPlace(CLOCK).openFor(Taps.TOWN).get()) {
            Journal journal = store.journal();
            assertThat(tap(journal, 0).isRight()).isTrue();
            execute(
                    "postgres",
                    "select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where application_name = 'kvittens' and pid <> pg_backend_pid()");

            assertThat(tap(journal, 1)).isEqualTo(Either.left(JournalFault.UNREACHABLE));
            assertThat(tap(journal, 1).isRight()).isTrue();

            assertThat(Taps.names(journal)).containsExactly("r-0", "r-1");
        }
    }

    @Test
    void who_may_only_read_reads_and_is_told() throws SQLException {
        String address = STORES.server().newDatabase();
        String database = address.substring(address.lastIndexOf('/') + 1);
        try (Store store = PlaceByClock.at(address, STORES.server().login(), CLOCK)
                .openFor(Taps.TOWN)
                .get()) {
            assertThat(tap(store.journal(), 0).isRight()).isTrue();
        }
        execute("postgres", "create role reader login password 'läser'");
        execute(database, "grant select on all tables in schema public to reader");

        try (Store store = PlaceByClock.at(address, PostgresServer.login("reader", "läser"), CLOCK)
                .openFor(Taps.TOWN)
                .get()) {
            assertThat(Taps.names(store.journal())).containsExactly("r-0");
            assertThat(tap(store.journal(), 1)).isEqualTo(Either.left(JournalFault.READ_ONLY));
        }
    }

    @Test
    void a_journal_of_a_newer_version_is_refused() throws SQLException {
        String address = STORES.server().newDatabase();
        String database = address.substring(address.lastIndexOf('/') + 1);
        PlaceByClock.at(address, STORES.server().login(), CLOCK)
                .openFor(Taps.TOWN)
                .get()
                .close();
        execute(
                database,
                "insert into flyway_schema_history (installed_rank, version, description, type, script,"
                        + " installed_by, execution_time, success) values (99, '99', 'later', 'SQL', 'V99__later.sql', 'x', 1,"
                        + " true)");

        assertThat(PlaceByClock.at(address, STORES.server().login(), CLOCK).openFor(Taps.TOWN))
                .isEqualTo(Either.left(JournalFault.NEWER_VERSION));
    }

    @Test
    void lines_are_neither_changed_nor_deleted_by_who_owns_the_tables() throws SQLException {
        String address = STORES.server().newDatabase();
        String database = address.substring(address.lastIndexOf('/') + 1);
        try (Store store = PlaceByClock.at(address, STORES.server().login(), CLOCK)
                .openFor(Taps.TOWN)
                .get()) {
            assertThat(tap(store.journal(), 0).isRight()).isTrue();
            for (String each : List.of("update entry set who = 'x'", "delete from entry", "truncate entry cascade")) {
                assertThat(refusal(database, each)).contains("never changed or deleted");
            }
            assertThat(Taps.names(store.journal())).containsExactly("r-0");
        }
    }

    private static String refusal(String database, String sql) {
        try {
            execute(database, sql);
            return "";
        } catch (SQLException refused) {
            return refused.getMessage();
        }
    }

    private static Either<JournalFault, ?> tap(Journal journal, int version) {
        return journal.append(Taps.CARER, version, List.of(Taps.tap("r-" + version)));
    }

    private static void execute(String database, String sql) throws SQLException {
        try (Connection connection = STORES.server().connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

package se.kvittens.store.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.looking.Reading;
import se.kvittens.application.looking.Sight;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.wiring.Store;

/** What is found where somebody has gone past the program. */
class StoreCheckTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("journal.db");
        try (Store store = open()) {
            store.journal().append(Taps.CARER, 0, List.of(Taps.tap("r-1"), Taps.tap("r-2"), Taps.tap("r-3")));
            store.readings()
                    .append(new Reading(
                            new Deed("åsa", Role.PLANNER, Taps.EIGHT, ""),
                            Sight.VISITS,
                            Optional.of(new ProviderId("Exempelvikens hemtjänst")),
                            Set.of(new RecipientId("anna-1"))));
        }
    }

    private Store open() {
        return Store.embedded(file, () -> Taps.EIGHT).get();
    }

    @Test
    void a_store_that_nobody_touched_is_whole() {
        try (Store store = open()) {
            assertThat(store.check().get()).isEqualTo(new StoreCheck.Report(2, 4, List.of()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delete from name where name = 'r-2' | NAME | 2",
                "update name set name = 'r-9' where name = 'r-3' | NAME | 3",
                "delete from sighted | READING | 1",
                "delete from name where name = 'r-2'; delete from words where position = 2;"
                        + " delete from entry where version = 2 | GAP | 3",
                "update stream set taken = '2030-01-01T00:00:00.000000000Z' where kind = 'CARER' | HEAD | 0",
                "update stream set checksum = 1 where kind = 'CARER' | HEAD | 0",
                "update subject set recipient = 'bo' where recipient = 'anna-1' | PERSON | 0",
                "update entry set who = 'c9' where version = 3 | UNREADABLE | 3",
                "update words set why = 'annat' where position = 1 | UNREADABLE | 1"
            })
    void what_is_not_as_it_was_written_is_found_where_it_is(String sql, Finding.Kind kind, long version)
            throws SQLException {
        execute(
                "drop trigger entry_is_not_changed; drop trigger entry_is_not_deleted; drop trigger sighted_is_not_deleted;"
                        + sql);

        try (Store store = open()) {
            assertThat(store.check().get().findings())
                    .anySatisfy(found -> {
                        assertThat(found.kind()).isEqualTo(kind);
                        assertThat(found.version()).isEqualTo(version);
                    })
                    .allSatisfy(found -> assertThat(found.where()).doesNotContain("anna"));
        }
    }

    @ParameterizedTest
    @CsvSource({"PT1M, false", "PT1M0.000000001S, true"})
    void a_stream_that_is_ahead_of_the_clock_is_told_and_one_a_minute_ahead_is_not(Duration ahead, boolean isTold) {
        try (Store store = Store.embedded(file, () -> Taps.EIGHT.minus(ahead)).get()) {
            StoreCheck.Report report = store.check().get();

            assertThat(report.isWhole()).isEqualTo(!isTold);
            assertThat(report.findings())
                    .hasSize(isTold ? 2 : 0)
                    .allSatisfy(found -> assertThat(found.kind()).isEqualTo(Finding.Kind.AHEAD))
                    .extracting(Finding::version)
                    .isSubsetOf(3L, 1L);
        }
    }

    private void execute(String statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String each : statements.split(";")) {
                statement.execute(each);
            }
        }
    }
}

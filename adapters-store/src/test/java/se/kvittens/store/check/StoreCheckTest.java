package se.kvittens.store.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.closing.Account;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** What is found where somebody has gone past the program. */
class StoreCheckTest extends FilledStore {

    @Test
    void a_store_that_nobody_touched_is_whole() {
        try (Store store = open()) {
            assertThat(store.check().get()).isEqualTo(new StoreCheck.Report(8, 13, List.of()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "'Exempelöns omsorg'"})
    void whose_a_name_is_is_held_against_the_stream(String provider) throws SQLException {
        execute("update name set provider = " + provider + " where name = 'r-1'");

        try (Store store = open()) {
            assertThat(store.check().get().findings()).extracting(Finding::kind).containsExactly(Finding.Kind.NAME);
        }
    }

    @Test
    void a_month_stays_closed_though_its_name_is_lost() throws SQLException {
        execute("delete from name where name = '2026-09'");

        try (Store store = open()) {
            assertThat(store.months()
                            .closed(new Account(new MunicipalityId("exempelviken"), Taps.CARER.provider()))
                            .get())
                    .containsExactly(SEPTEMBER);
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
                "delete from name where name = '04A1B2C3D4E580' | NAME | 2",
                "update name set name = '04A1B2C3D4E581' where name = '04A1B2C3D4E580' | NAME | 2",
                "delete from name where name = '2026-09' | NAME | 1",
                "delete from name where name = 'event e-1' | NAME | 1",
                "update name set name = 'command c-2' where name = 'command c-1' | NAME | 2",
                "update name set name = '2026-08' where name = '2026-09' | NAME | 1",
                "update name set stream = (select id from stream where kind = 'MONTH') where name = 'r-2' | NAME | 0",
                "delete from subject where recipient = 'anna-1' | MISSING_PERSON | 1",
                "insert into subject values ('bcdfghjklmnpqrstvwxzbcdf', 'dora', 1) | UNUSED_PERSON | 0",
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
    @ValueSource(
            strings = {
                "delete from municipality",
                "update municipality set id = 'exempelön'",
                "update stream set owner = 'exempelön' where kind = 'TAGS'",
                "update stream set owner = 'exempelön' where kind = 'MONTH'",
                "update stream set owner = 'exempelön' where kind = 'DOORS'"
            })
    void that_it_is_nobodys_or_holds_what_is_anothers_is_found_by_whoever_looks(String sql) throws SQLException {
        execute("drop trigger municipality_is_not_changed; drop trigger municipality_is_not_deleted;" + sql);

        assertThat(StorePlace.embedded(file, () -> Taps.EIGHT).check().get().findings())
                .extracting(Finding::kind)
                .contains(Finding.Kind.MUNICIPALITY);
    }

    @ParameterizedTest
    @CsvSource({"PT1M, false", "PT1M0.000000001S, true"})
    void a_stream_that_is_ahead_of_the_clock_is_told_and_one_a_minute_ahead_is_not(Duration ahead, boolean isTold) {
        try (Store store = StorePlace.embedded(file, () -> Taps.EIGHT.minus(ahead))
                .openFor(Taps.TOWN)
                .get()) {
            StoreCheck.Report report = store.check().get();

            assertThat(report.isWhole()).isEqualTo(!isTold);
            assertThat(report.findings())
                    .hasSize(isTold ? 8 : 0)
                    .allSatisfy(found -> assertThat(found.kind()).isEqualTo(Finding.Kind.AHEAD))
                    .extracting(Finding::version)
                    .isSubsetOf(3L, 2L, 1L);
        }
    }
}

package se.kvittens.store.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.absences.AbsenceId;
import se.kvittens.application.absences.AbsenceSaid;
import se.kvittens.application.acknowledging.Acknowledging;
import se.kvittens.application.closing.Account;
import se.kvittens.application.closing.Posting;
import se.kvittens.application.closing.Posting.MonthClosed;
import se.kvittens.application.doors.DoorEntries;
import se.kvittens.application.doors.DoorEntry.LogRead;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.application.looking.Reading;
import se.kvittens.application.looking.Sight;
import se.kvittens.application.ordering.OrderId;
import se.kvittens.application.ordering.OrderSaid;
import se.kvittens.application.tags.TagEntry;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.OrderBuilder;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.order.Customer;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.tag.TagHappening.TagIssued;
import se.kvittens.domain.tag.TagHappening.TagMounted;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.stream.LineFields;
import se.kvittens.store.stream.StreamKey;
import se.kvittens.store.stream.StreamKind;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** What is found where somebody has gone past the program. */
class StoreCheckTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final MonthClosed CLOSED = new MonthClosed("hash", "book", new Ore(0), new Ore(0));

    private static final Map<StreamKind, String> MEMBERS = Map.of(
            StreamKind.TAGS, "",
            StreamKind.MONTH, Taps.CARER.provider().value(),
            StreamKind.ACKNOWLEDGEMENTS, Taps.CARER.provider().value(),
            StreamKind.ABSENCES, Taps.CARER.provider().value(),
            StreamKind.ORDERS, Taps.CARER.provider().value(),
            StreamKind.DOORS, DoorEntries.GATEWAY.value());

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("journal.db");
        try (Store store = open()) {
            store.journal().append(Taps.CARER, 0, List.of(Taps.tap("r-1"), Taps.tap("r-2"), Taps.tap("r-3")));
            Deed deed = new Deed("åsa", Role.PLANNER, Taps.EIGHT, "");
            TagUid uid = new TagUid("04A1B2C3D4E580");
            MunicipalityId municipality = new MunicipalityId("exempelviken");
            store.tags()
                    .append(
                            municipality,
                            0,
                            List.of(
                                    new TagEntry(new TagIssued(uid, Taps.CARER.provider()), deed),
                                    new TagEntry(new TagMounted(uid, new RecipientId("anna-1")), deed)));
            store.months()
                    .append(
                            new Account(municipality, Taps.CARER.provider()),
                            0,
                            List.of(new Posting(SEPTEMBER, SEPTEMBER, CLOSED, deed)));
            store.acknowledgements()
                    .append(
                            new Account(municipality, Taps.CARER.provider()),
                            new Acknowledging(
                                    SEPTEMBER, "d-1", Optional.of("x"), Optional.of(new RecipientId("anna-1")), deed));
            store.absences()
                    .append(
                            new Account(municipality, Taps.CARER.provider()),
                            0,
                            new AbsenceSaid(
                                    Optional.of(new AbsenceId("a-1")),
                                    new RecipientId("anna-1"),
                                    Absence.of(DateSpan.from(SEPTEMBER.atDay(7)), AbsenceCause.OTHER, Optional.empty()),
                                    deed));
            store.orders()
                    .append(
                            new Account(municipality, Taps.CARER.provider()),
                            0,
                            new OrderSaid(
                                    Optional.of(new OrderId("o-1")),
                                    new RecipientId("anna-1"),
                                    new Customer("K-17", "", "Anna"),
                                    OrderBuilder.order().build(),
                                    deed));
            store.doors()
                    .append(
                            DoorEntries.GATEWAY,
                            0,
                            List.of(
                                    DoorEntries.told("e-1"),
                                    DoorEntries.asked("c-1"),
                                    DoorEntries.of(new LogRead(new LogPlace("p-1")))));
            store.readings()
                    .append(new Reading(
                            new Deed("åsa", Role.PLANNER, Taps.EIGHT, ""),
                            Sight.VISITS,
                            Optional.of(new ProviderId("Exempelvikens hemtjänst")),
                            Set.of(new RecipientId("anna-1"))));
        }
    }

    private Store open() {
        return StorePlace.embedded(file, () -> Taps.EIGHT).openFor(Taps.TOWN).get();
    }

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
    @CsvSource({
        "TAGS, TAG_ISSUED, '{\"tag\":\"04A1B2C3D4E580\"}'",
        "TAGS, TAG_LOST, '{\"tag\":\"04A1B2C3D4E580\"}'",
        "MONTH, MONTH_CLOSED, '{\"basis\":\"2026-09\"}'",
        "MONTH, MONTH_OPENED, '{\"basis\":\"2026-09\"}'",
        "ACKNOWLEDGEMENTS, DEVIATION_ACKNOWLEDGED, '{\"deviation\":\"d-1\"}'",
        "ACKNOWLEDGEMENTS, DEVIATION_FORGOTTEN, '{\"deviation\":\"d-1\"}'",
        "ABSENCES, ABSENCE_SAID, '{\"absence\":\"a-1\",\"from\":\"2026-09-31\",\"cause\":\"OTHER\"}'",
        "ABSENCES, ABSENCE_SAID, '{\"absence\":\"a-1\",\"from\":\"2026-09-07\",\"cause\":\"HOLIDAY\"}'",
        "ABSENCES, ABSENCE_FORGOTTEN, '{\"absence\":\"a-1\",\"from\":\"2026-09-07\",\"cause\":\"OTHER\"}'",
        "ORDERS, ORDER_SAID, '{\"order\":\"o-1\"}'",
        "ORDERS, ORDER_FORGOTTEN, '{\"order\":\"o-1\"}'",
        "DOORS, DOOR_EVENT_TOLD, '{\"event\":\"gateway-1:e-1\"}'",
        "DOORS, DOOR_REPAINTED, '{\"event\":\"gateway-1:e-1\"}'"
    })
    void a_line_whose_checksum_is_right_and_which_nobody_can_read_is_found(StreamKind kind, String type, String body)
            throws SQLException {
        StreamKey key = new StreamKey(kind, "exempelviken", MEMBERS.get(kind), "");
        execute("drop trigger entry_is_not_changed");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement update = connection.prepareStatement(
                        "update entry set type = ?, body = ?, checksum = ? where position = ?")) {
            long position = 0;
            LineFields fields = null;
            try (ResultSet row = connection
                    .createStatement()
                    .executeQuery("select e.position, " + LineFields.COLUMNS
                            + " from entry e join stream s on s.id = e.stream where s.kind = '" + kind
                            + "' and e.version = 1")) {
                row.next();
                position = row.getLong(1);
                fields = LineFields.of(row, 2);
            }
            LineFields other = new LineFields(
                    fields.about(),
                    fields.taken(),
                    fields.who(),
                    fields.role(),
                    fields.done(),
                    type,
                    fields.subject(),
                    body);
            update.setString(1, type);
            update.setString(2, body);
            update.setLong(3, other.checksum(key, 1));
            update.setLong(4, position);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }

        try (Store store = open()) {
            assertThat(store.check().get().findings()).extracting(Finding::kind).contains(Finding.Kind.UNREADABLE);
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

    private void execute(String statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String each : statements.split(";")) {
                statement.execute(each);
            }
        }
    }
}

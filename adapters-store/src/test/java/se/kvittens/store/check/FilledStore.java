package se.kvittens.store.check;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
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
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** A store in a file, in which there is something of each kind. */
abstract class FilledStore {

    static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final MonthClosed CLOSED = new MonthClosed("hash", "book", new Ore(0), new Ore(0));

    @TempDir
    private Path folder;

    Path file;

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

    Store open() {
        return StorePlace.embedded(file, () -> Taps.EIGHT).openFor(Taps.TOWN).get();
    }

    void execute(String statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String each : statements.split(";")) {
                statement.execute(each);
            }
        }
    }
}

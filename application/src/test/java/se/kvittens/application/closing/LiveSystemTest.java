package se.kvittens.application.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.closing.ClosingTown.SHELF;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.application.registering.MemoryJournal;
import se.kvittens.application.registering.Outcome;
import se.kvittens.application.registering.Outcome.Done;
import se.kvittens.application.registering.RecordVisits;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.compensation.PriceItem;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.Tasks;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.domain.registering.Happening.TimesAdjusted;
import se.kvittens.domain.registering.Happening.VisitApproved;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.source.CutOver;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.RegisteredVisit;

/**
 * Which system visits of a journal are of in the month of a change of systems. The new one is live from 23 September 2024,
 * for one provider from the 17th; from October on it is used alone. Visits of the old one can be changed for 72 hours.
 */
class LiveSystemTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2024, 9);

    private final MemoryJournal journal = new MemoryJournal(new SettableClock(At.at("2024-09-30T08:00")));
    private final MonthsFromJournal months = new MonthsFromJournal(journal, SHELF, text -> text);
    private final RecordVisits visits = new RecordVisits(journal, (one, other) -> false, SHELF);

    @ParameterizedTest
    @CsvSource({
        "Another,           , 2024-09-22T23:59:59, PHONIRO",
        "Another,           , 2024-09-23T00:00:00, LIFECARE",
        "The pilot,         , 2024-09-16T23:59:59, PHONIRO",
        "The pilot,         , 2024-09-17T00:00:00, LIFECARE",
        "The pilot, 2024-09-25, 2024-09-24T23:59:59, PHONIRO",
        "The pilot, 2024-09-25, 2024-09-25T00:00:00, LIFECARE",
        "The pilot, 2024-10-25, 2024-09-30T23:59:59, PHONIRO",
        "The pilot, 2024-10-25, 2024-10-01T00:00:00, LIFECARE"
    })
    void SYS_1_a_visit_is_of_the_system_that_was_live_for_its_provider(
            String provider, @Nullable LocalDate ownDay, String start, SystemOfRecord system) {
        Supplied month = supplied(provider, ownDay, YearMonth.parse(start.substring(0, 7)));

        Done done = (Done) tap(month, "v1", At.at(start));

        assertThat(done.visit().system()).isEqualTo(system);
        assertThat(months.of(month).get().journal().locked())
                .extracting(RegisteredVisit::system)
                .containsExactly(system);
    }

    /** The month is the same, and so is the carer: each visit is judged by its own day. */
    @ParameterizedTest
    @CsvSource({"2024-09-22, false", "2024-09-23, true"})
    void SYS_1_a_visit_is_changed_as_long_as_its_system_has_it(String day, boolean isOpen) {
        Supplied month = supplied("Another", null, SEPTEMBER);
        Instant start = At.at(day + "T08:00");
        Instant end = At.at(day + "T09:00");
        tap(month, "v1", start);
        Seen seen = Seen.of(((Done) tap(month, "v1-end", end)).visit());
        ask(month, new TasksChosen(new VisitId("v1"), Set.of(new TaskCode("CARE"))), end);
        ask(month, new VisitApproved(new VisitId("v1"), seen), end);

        Outcome changed = ask(
                month,
                new TimesAdjusted(new VisitId("v1"), seen, null, end.minusSeconds(60)),
                end.plusSeconds(300_000));

        if (isOpen) {
            assertThat(changed).isInstanceOf(Done.class);
        } else {
            assertThat(changed).isEqualTo(new Outcome.Refused(RefusalCode.WINDOW_CLOSED));
        }
    }

    @Test
    void SYS_1_visits_of_the_old_system_stay_in_the_folder_when_the_journal_begins_with_the_new_one() {
        Supplied month = supplied(
                "The pilot",
                null,
                SEPTEMBER,
                VisitBuilder.visit("w")
                        .in(SystemOfRecord.PHONIRO)
                        .times("2024-09-10T08:00", "2024-09-10T09:00")
                        .build());
        tap(month, "v1", At.at("2024-09-17T08:00"));

        assertThat(months.of(month).get().supplied().month().visits())
                .extracting(visit -> visit.id().value())
                .containsExactly("w", "v1");
    }

    private Outcome tap(Supplied month, String id, Instant at) {
        return visits.ask(
                MonthsFromJournal.assignment(month.month()),
                new CarerId("c1"),
                new ReceiptMade(ClosingTown.receipt(id, "anna", at)),
                new Deed("c1", Role.CARER, at, ""));
    }

    private Outcome ask(Supplied month, Happening asked, Instant when) {
        return visits.ask(
                MonthsFromJournal.assignment(month.month()),
                new CarerId("c1"),
                asked,
                new Deed("planner", Role.PLANNER, when, "a mistake"));
    }

    private static Supplied supplied(
            String provider, @Nullable LocalDate ownDay, YearMonth month, RegisteredVisit... ofFolder) {
        Ore price = Ore.ofKronor(new BigDecimal("400.00"));
        return new Supplied(
                new ProviderMonth(
                        Town.NORTH,
                        month,
                        new CutOver.GoLive(provider, Optional.ofNullable(ownDay)),
                        PublishedLocks.NONE,
                        new PriceList(Map.of(new PriceItem.OfCategory(Tasks.HOME_CARE), new HourlyPrice(price))),
                        List.of(RecipientBuilder.recipient("anna").build()),
                        List.of(ofFolder)),
                "folder",
                0);
    }
}

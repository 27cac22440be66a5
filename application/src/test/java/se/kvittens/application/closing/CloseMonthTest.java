package se.kvittens.application.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kvittens.application.closing.ClosingTown.ACCOUNT;
import static se.kvittens.application.closing.ClosingTown.LOCK;
import static se.kvittens.application.closing.ClosingTown.NOVEMBER;
import static se.kvittens.application.closing.ClosingTown.OCTOBER;
import static se.kvittens.application.closing.ClosingTown.SHELF;
import static se.kvittens.application.closing.ClosingTown.planner;
import static se.kvittens.application.closing.ClosingTown.seen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.application.closing.ClosingOutcome.Done;
import se.kvittens.application.closing.ClosingOutcome.Known;
import se.kvittens.application.closing.ClosingOutcome.NotInThisRole;
import se.kvittens.application.closing.ClosingOutcome.NotRecorded;
import se.kvittens.application.closing.ClosingOutcome.Refused;
import se.kvittens.application.closing.ClosingOutcome.Unsettled;
import se.kvittens.application.closing.ClosingOutcome.Unsupplied;
import se.kvittens.application.closing.ClosingTown.Corrected;
import se.kvittens.application.closing.Posting.MonthClosed;
import se.kvittens.application.looking.FullLog;
import se.kvittens.application.looking.Reading;
import se.kvittens.application.looking.Sight;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.settling.BasisOut;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.SettlementRefused;

/** How a month is closed. */
class CloseMonthTest {

    /** Half an hour at anna and an hour at bo in October, an hour at bo in November: 200.00, 400.00 and 400.00. */
    private final ClosingTown town = new ClosingTown()
            .visited("v1", "anna", "2024-10-01T08:00", "2024-10-01T08:30")
            .visited("v2", "bo", "2024-10-02T08:00", "2024-10-02T09:00")
            .visited("v3", "bo", "2024-11-01T08:00", "2024-11-01T09:00");

    @ParameterizedTest
    @CsvSource({"2024-11-05T23:59:59, false", "2024-11-06T00:00:00, true"})
    void TIME_7_a_month_is_closed_from_the_day_after_its_lock(String when, boolean isClosed) {
        ClosingOutcome outcome = town.close(OCTOBER, when);

        assertThat(outcome instanceof Done).isEqualTo(isClosed);
        assertThat(town.ledger.closed(ACCOUNT).get()).hasSize(isClosed ? 1 : 0);
        if (!isClosed) {
            assertThat(((Unsettled) ((Refused) outcome).reason()).why())
                    .isInstanceOf(SettlementRefused.FinalBeforeLock.class);
        }
    }

    /** The clock of who closes is ahead by a day. */
    @ParameterizedTest
    @CsvSource({"2024-11-05T23:59:59, false", "2024-11-06T00:00:00, true"})
    void TIME_7_a_month_is_not_closed_before_its_lock_is_past_by_the_clock_of_the_ledger(String now, boolean isClosed) {
        town.clock.set(At.at(now));

        ClosingOutcome outcome = town.closing(town.ledger)
                .close(
                        town.supplied(OCTOBER),
                        none -> Optional.empty(),
                        planner("2024-11-06T23:59:59"),
                        BasisOut.nowhere());

        if (isClosed) {
            assertThat(outcome).isInstanceOf(Done.class);
        } else {
            assertThat(outcome).isEqualTo(new Refused(new NotRecorded(JournalFault.TOO_EARLY)));
        }
        assertThat(town.ledger.closed(ACCOUNT).get()).hasSize(isClosed ? 1 : 0);
    }

    @Test
    void BILL_3_the_lines_and_the_amount_are_recorded_with_who_and_when() {
        Done done = (Done) town.close(OCTOBER, "2024-11-06T08:00");

        assertThat(done.settlement().invoice().amount()).hasToString("600.00");
        Statement stated = town.stated(OCTOBER);
        assertThat(stated.standing())
                .containsExactlyElementsOf(done.settlement().stated());
        assertThat(stated.amounts(OCTOBER).values()).extracting(Ore::toString).containsExactly("600.00");
        Posting closing = stated.closing().orElseThrow().posting();
        assertThat(closing.deed()).isEqualTo(planner("2024-11-06T08:00"));
        assertThat(closing.content())
                .isEqualTo(new MonthClosed(
                        done.from().supplied().inputHash(),
                        "north-v1",
                        done.settlement().invoice().amount(),
                        done.settlement().payable()));
    }

    @Test
    void SYS_2_it_is_logged_whose_visits_a_basis_shows() {
        town.close(OCTOBER, "2024-11-05T23:59:59");
        assertThat(town.log.all()).isEmpty();

        town.close(OCTOBER, "2024-11-06T08:00");
        town.correct(
                Corrected.annulled("v1", 2, seen("2024-10-01T08:00", "2024-10-01T08:30"), OCTOBER), "2024-11-20T10:00");
        town.close(NOVEMBER, "2024-12-05T08:00");

        assertThat(town.log.all())
                .containsExactly(reading("2024-11-06T08:00", "anna", "bo"), reading("2024-12-05T08:00", "anna", "bo"));
    }

    private static Reading reading(String when, String... recipients) {
        return new Reading(
                planner(when),
                Sight.VISITS,
                Optional.of(ACCOUNT.provider()),
                Stream.of(recipients).map(RecipientId::new).collect(Collectors.toSet()));
    }

    @Test
    void SYS_2_a_month_is_not_closed_where_it_can_not_be_logged_who_saw_it() {
        town.clock.set(At.at("2024-11-06T08:00"));

        ClosingOutcome outcome = new CloseMonth(town.months, town.ledger, new FullLog(town.log), SHELF)
                .close(
                        town.supplied(OCTOBER),
                        none -> Optional.empty(),
                        planner("2024-11-06T08:00"),
                        (settlement, from) -> {
                            throw new IllegalStateException("shown");
                        });

        assertThat(outcome).isEqualTo(new Refused(new NotRecorded(JournalFault.FULL)));
        assertThat(town.ledger.closed(ACCOUNT).get()).isEmpty();
    }

    @Test
    void TIME_7_a_month_is_closed_once() {
        town.close(OCTOBER, "2024-11-06T08:00");
        List<MonthLedger.Posted> before =
                town.ledger.read(ACCOUNT, OCTOBER).get().posted();

        assertThat(town.price("500.00").close(OCTOBER, "2024-11-07T08:00")).isInstanceOf(Known.class);
        assertThat(town.ledger.read(ACCOUNT, OCTOBER).get().posted()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void SYS_2_a_month_is_closed_by_those_whom_the_rule_book_names(Role role) {
        town.clock.set(At.at("2024-11-06T08:00"));

        ClosingOutcome outcome = town.closing(town.ledger)
                .close(
                        town.supplied(OCTOBER),
                        none -> Optional.empty(),
                        new Deed("x", role, At.at("2024-11-06T08:00"), ""),
                        BasisOut.nowhere());

        boolean may = role == Role.PLANNER || role == Role.ADMINISTRATOR;
        assertThat(outcome instanceof Done).isEqualTo(may);
        assertThat(outcome.equals(new Refused(new NotInThisRole()))).isEqualTo(!may);
    }

    @ParameterizedTest
    @CsvSource({"2024-11-05T15:59:59, 800.00, 0", LOCK + ", 800.00, 0", "2024-11-05T16:00:01, 600.00, 1"})
    void TIME_5_what_was_taken_until_the_lock_counts_and_what_came_after_it_is_listed(
            String taken, String amount, int afterLock) {
        town.tap("v4", "anna", "2024-10-03T08:00", "2024-10-03T08:00");
        town.tap("v4-end", "anna", "2024-10-03T08:30", taken);
        if (afterLock == 0) {
            town.approved("v4", taken);
        }

        Done done = (Done) town.close(OCTOBER, "2024-11-06T08:00");

        assertThat(done.settlement().invoice().amount()).hasToString(amount);
        assertThat(done.from().journal().toCorrect()).hasSize(afterLock);
    }

    @Test
    void a_basis_that_can_not_be_written_is_not_stated() {
        town.clock.set(At.at("2024-11-06T08:00"));
        CloseMonth closing = town.closing(town.ledger);

        assertThatThrownBy(() -> closing.close(
                        town.supplied(OCTOBER),
                        none -> Optional.empty(),
                        planner("2024-11-06T08:00"),
                        (settlement, from) -> {
                            throw new UncheckedIOException(new IOException("disk full"));
                        }))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(town.ledger.closed(ACCOUNT).get()).isEmpty();
    }

    @Test
    void SYS_1_visits_of_the_same_system_in_a_folder_too_are_refused() {
        ProviderMonth month = town.supplied(OCTOBER).month();
        Supplied both = new Supplied(
                new ProviderMonth(
                        month.municipality(),
                        month.month(),
                        month.provider(),
                        month.publishedLocks(),
                        month.prices(),
                        month.recipients(),
                        List.of(VisitBuilder.visit("w").build())),
                "folder",
                0);
        town.clock.set(At.at("2024-11-06T08:00"));

        assertThat(town.closing(town.ledger)
                        .close(both, none -> Optional.empty(), planner("2024-11-06T08:00"), BasisOut.nowhere()))
                .isEqualTo(new Refused(new Unsupplied(OCTOBER, new NotSupplied.VisitsInBoth(SystemOfRecord.LIFECARE))));
    }
}

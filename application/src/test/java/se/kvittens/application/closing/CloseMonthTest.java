package se.kvittens.application.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.kvittens.application.closing.ClosingTown.ACCOUNT;
import static se.kvittens.application.closing.ClosingTown.DECEMBER;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.application.closing.ClosingOutcome.Done;
import se.kvittens.application.closing.ClosingOutcome.EarlierMonthMissing;
import se.kvittens.application.closing.ClosingOutcome.Known;
import se.kvittens.application.closing.ClosingOutcome.NotInThisRole;
import se.kvittens.application.closing.ClosingOutcome.Refused;
import se.kvittens.application.closing.ClosingOutcome.StatedOtherwise;
import se.kvittens.application.closing.ClosingOutcome.Unsettled;
import se.kvittens.application.closing.ClosingOutcome.Unsupplied;
import se.kvittens.application.closing.ClosingTown.Corrected;
import se.kvittens.application.closing.Posting.MonthClosed;
import se.kvittens.application.registering.Outcome;
import se.kvittens.application.settling.BasisOut;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.invoicing.CorrectedMonth;
import se.kvittens.domain.invoicing.CorrectionLine;
import se.kvittens.domain.invoicing.CorrectionLine.Side;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Step;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.settlement.SettlementRefused;
import se.kvittens.domain.visit.CorrectionCause;

/** How a month is closed, and what corrections come to in a later basis. */
class CloseMonthTest {

    private static final Corrected LONGER =
            Corrected.to("v1", 2, seen("2024-10-01T08:00", "2024-10-01T08:30"), "2024-10-01T08:00", "2024-10-01T09:00");
    private static final Corrected ANNULLED =
            Corrected.annulled("v2", 2, seen("2024-10-02T08:00", "2024-10-02T09:00"), OCTOBER);

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

        ClosingOutcome outcome = new CloseMonth(town.months, town.ledger, SHELF)
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
    void REG_17_a_correction_is_a_credit_and_a_debit_in_the_next_basis() {
        town.close(OCTOBER, "2024-11-06T08:00");
        town.correct(LONGER, "2024-11-20T10:00");

        Done done = (Done) town.close(NOVEMBER, "2024-12-05T08:00");

        Settlement november = done.settlement();
        assertThat(november.invoice().amount()).hasToString("400.00");
        CorrectedMonth corrected = november.corrections().get(0);
        assertThat(corrected.month()).isEqualTo(OCTOBER);
        assertThat(corrected.lines())
                .extracting(CorrectionLine::side, line -> line.amount().value().toString())
                .containsExactly(tuple(Side.CREDIT, "-200.00"), tuple(Side.DEBIT, "400.00"));
        assertThat(november.payable()).hasToString("600.00");
        assertThat(town.stated(OCTOBER).amount()).hasToString("800.00");
    }

    @Test
    void REG_17_the_debit_says_that_it_is_a_correction_by_whom_when_and_why() {
        town.close(OCTOBER, "2024-11-06T08:00");
        town.correct(LONGER, "2024-11-20T10:00");
        Settlement november = ((Done) town.close(NOVEMBER, "2024-12-05T08:00")).settlement();

        Step debit = november.corrections().get(0).lines().get(1).amount().why();

        assertThat(debit.because()).contains(new Fact(Term.CORRECTED_MONTH, OCTOBER));
        Step correction = debit.because().stream()
                .filter(reason -> reason instanceof Step step && step.term() == Term.CORRECTION)
                .map(Step.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(correction.value()).isEqualTo(new VisitId("v1"));
        assertThat(correction.because())
                .containsExactly(
                        new Fact(Term.CORRECTION_VERSION, 2),
                        new Fact(Term.CORRECTED_BY, Role.PLANNER),
                        new Fact(Term.CORRECTION_MADE, At.at("2024-11-20T10:00")),
                        new Fact(Term.CORRECTION_CAUSE, CorrectionCause.WRONG_TIMES));
    }

    @Test
    void REG_17_an_annulled_visit_is_a_credit_alone_and_a_correction_is_settled_once() {
        town.close(OCTOBER, "2024-11-06T08:00");
        town.correct(ANNULLED, "2024-11-20T10:00");

        Settlement november = ((Done) town.close(NOVEMBER, "2024-12-05T08:00")).settlement();
        Settlement december = ((Done) town.close(DECEMBER, "2025-01-08T08:00")).settlement();

        assertThat(november.corrections().get(0).lines()).hasSize(1);
        assertThat(november.payable()).hasToString("0.00");
        assertThat(december.corrections()).isEmpty();
        assertThat(town.stated(OCTOBER).amount()).hasToString("200.00");
    }

    @Test
    void REG_17_a_correction_of_a_correction_credits_what_was_stated_last() {
        town.close(OCTOBER, "2024-11-06T08:00");
        town.correct(LONGER, "2024-11-20T10:00");
        town.close(NOVEMBER, "2024-12-05T08:00");
        town.correct(
                Corrected.annulled("v1", 3, seen("2024-10-01T08:00", "2024-10-01T08:30"), OCTOBER), "2024-12-20T10:00");

        Settlement december = ((Done) town.close(DECEMBER, "2025-01-08T08:00")).settlement();

        assertThat(december.corrections().get(0).amount()).hasToString("-400.00");
        assertThat(town.stated(OCTOBER).amount()).hasToString("400.00");
    }

    @Test
    void REG_17_a_visit_that_came_after_the_lock_is_paid_by_a_correction() {
        town.close(OCTOBER, "2024-11-06T08:00");
        town.tap("v9", "anna", "2024-10-05T08:00", "2024-11-19T08:00");
        town.tap("v9-end", "anna", "2024-10-05T08:30", "2024-11-19T08:00");
        Corrected entered = Corrected.to(
                "v9", 2, seen("2024-10-05T08:00", "2024-10-05T08:30"), "2024-10-05T08:00", "2024-10-05T08:30");
        assertThat(town.correct(entered, "2024-11-20T10:00")).isInstanceOf(Outcome.Done.class);

        Settlement november = ((Done) town.close(NOVEMBER, "2024-12-05T08:00")).settlement();

        assertThat(november.corrections().get(0).amount()).hasToString("200.00");
    }

    @Test
    void REG_17_a_corrected_visit_counts_as_approved_and_bears_a_deviation() {
        town.correct(LONGER, "2024-11-20T10:00");
        JournalMonth october = town.months.of(town.supplied(OCTOBER)).get();
        ProviderMonth corrected = MonthsFromJournal.corrected(october, any -> true);

        Settlement settled = new Settle(SHELF.books())
                .settle(corrected, new Basis(Optional.empty(), true))
                .get();

        List<Deviation> deviations = settled.of(new VisitId("v1")).orElseThrow().deviations();
        assertThat(deviations).extracting(Deviation::code).containsExactly(DeviationCode.CORRECTED);
        assertThat(deviations.get(0).stopsPay()).isFalse();
        assertThat(settled.invoice().amount()).hasToString("800.00");
    }

    @Test
    void REG_17_a_month_is_not_closed_while_it_can_not_settle_what_it_must() {
        town.close(OCTOBER, "2024-11-06T08:00");
        town.correct(LONGER, "2024-11-20T10:00");
        town.clock.set(At.at("2024-12-05T08:00"));

        ClosingOutcome outcome = new CloseMonth(town.months, town.ledger, SHELF)
                .close(
                        town.supplied(NOVEMBER),
                        none -> Optional.empty(),
                        planner("2024-12-05T08:00"),
                        BasisOut.nowhere());

        assertThat(outcome).isEqualTo(new Refused(new EarlierMonthMissing(OCTOBER)));
        assertThat(town.ledger.closed(ACCOUNT).get()).containsExactly(OCTOBER);
    }

    @Test
    void REG_17_prices_that_were_changed_since_are_no_correction() {
        town.close(OCTOBER, "2024-11-06T08:00");
        town.correct(LONGER, "2024-11-20T10:00");

        assertThat(town.price("410.00").close(NOVEMBER, "2024-12-05T08:00"))
                .isEqualTo(new Refused(new StatedOtherwise(OCTOBER, new RecipientId("anna"))));
    }

    @Test
    void REG_17_two_who_close_at_once_settle_a_correction_once() {
        town.close(OCTOBER, "2024-11-06T08:00");
        town.correct(LONGER, "2024-11-20T10:00");
        town.clock.set(At.at("2025-01-08T08:00"));
        MonthLedger overtaken = new OvertakenLedger(town.ledger, () -> town.close(DECEMBER, "2025-01-08T08:00"));

        Done november = (Done) new CloseMonth(town.months, overtaken, SHELF)
                .close(town.supplied(NOVEMBER), town::earlier, planner("2025-01-08T08:00"), BasisOut.nowhere());

        assertThat(november.settlement().corrections()).isEmpty();
        assertThat(town.stated(OCTOBER).amount()).hasToString("800.00");
        assertThat(town.ledger.closed(ACCOUNT).get()).containsExactlyInAnyOrder(OCTOBER, NOVEMBER, DECEMBER);
    }

    @Test
    void a_basis_that_can_not_be_written_is_not_stated() {
        town.clock.set(At.at("2024-11-06T08:00"));
        CloseMonth closing = new CloseMonth(town.months, town.ledger, SHELF);

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

        assertThat(new CloseMonth(town.months, town.ledger, SHELF)
                        .close(both, none -> Optional.empty(), planner("2024-11-06T08:00"), BasisOut.nowhere()))
                .isEqualTo(new Refused(new Unsupplied(OCTOBER, new NotSupplied.VisitsInBoth(SystemOfRecord.LIFECARE))));
    }
}

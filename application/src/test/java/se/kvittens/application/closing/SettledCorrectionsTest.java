package se.kvittens.application.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.kvittens.application.closing.ClosingTown.ACCOUNT;
import static se.kvittens.application.closing.ClosingTown.DECEMBER;
import static se.kvittens.application.closing.ClosingTown.NOVEMBER;
import static se.kvittens.application.closing.ClosingTown.OCTOBER;
import static se.kvittens.application.closing.ClosingTown.SHELF;
import static se.kvittens.application.closing.ClosingTown.planner;
import static se.kvittens.application.closing.ClosingTown.seen;
import static se.kvittens.domain.fixture.OrderBuilder.order;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.application.closing.ClosingOutcome.Done;
import se.kvittens.application.closing.ClosingOutcome.EarlierMonthMissing;
import se.kvittens.application.closing.ClosingOutcome.Refused;
import se.kvittens.application.closing.ClosingOutcome.StatedOtherwise;
import se.kvittens.application.closing.ClosingTown.Corrected;
import se.kvittens.application.registering.Outcome;
import se.kvittens.application.settling.BasisOut;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.invoicing.CorrectedMonth;
import se.kvittens.domain.invoicing.CorrectionLine;
import se.kvittens.domain.invoicing.CorrectionLine.Side;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Step;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.visit.CorrectionCause;

/** What corrections of closed months come to in a later basis. */
class SettledCorrectionsTest {

    private static final Corrected LONGER =
            Corrected.to("v1", 2, seen("2024-10-01T08:00", "2024-10-01T08:30"), "2024-10-01T08:00", "2024-10-01T09:00");
    private static final Corrected ANNULLED =
            Corrected.annulled("v2", 2, seen("2024-10-02T08:00", "2024-10-02T09:00"), OCTOBER);

    /** Half an hour at anna and an hour at bo in October, an hour at bo in November: 200.00, 400.00 and 400.00. */
    private final ClosingTown town = new ClosingTown()
            .visited("v1", "anna", "2024-10-01T08:00", "2024-10-01T08:30")
            .visited("v2", "bo", "2024-10-02T08:00", "2024-10-02T09:00")
            .visited("v3", "bo", "2024-11-01T08:00", "2024-11-01T09:00");

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

        ClosingOutcome outcome = town.closing(town.ledger)
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
    void REG_17_an_order_that_ended_since_takes_nothing_back_in_silence() {
        town.close(OCTOBER, "2024-11-06T08:00");
        town.correct(
                Corrected.annulled("v1", 2, seen("2024-10-01T08:00", "2024-10-01T08:30"), OCTOBER), "2024-11-20T10:00");

        town.recipients(
                recipient("anna").orders(order().until("2024-09-30")).build(),
                recipient("bo").build());

        assertThat(town.close(NOVEMBER, "2024-12-05T08:00"))
                .isEqualTo(new Refused(new StatedOtherwise(OCTOBER, new RecipientId("anna"))));
        assertThat(town.stated(OCTOBER).amount()).hasToString("600.00");
    }

    @Test
    void REG_17_an_order_that_begins_later_since_debits_nothing_that_it_does_not_credit() {
        town.close(OCTOBER, "2024-11-06T08:00");
        town.correct(
                Corrected.to(
                        "v2", 2, seen("2024-10-02T08:00", "2024-10-02T09:00"), "2024-10-20T08:00", "2024-10-20T09:00"),
                "2024-11-20T10:00");

        town.recipients(
                recipient("anna").build(),
                recipient("bo").orders(order().from("2024-10-15").build()).build());

        assertThat(town.close(NOVEMBER, "2024-12-05T08:00"))
                .isEqualTo(new Refused(new StatedOtherwise(OCTOBER, new RecipientId("bo"))));
    }

    @Test
    void REG_17_a_month_gives_what_was_stated_also_of_those_whom_no_correction_touches() {
        town.close(OCTOBER, "2024-11-06T08:00");
        town.correct(LONGER, "2024-11-20T10:00");

        town.recipients(
                recipient("anna").build(),
                recipient("bo").orders(order().from("2024-10-15").build()).build());

        assertThat(town.close(NOVEMBER, "2024-12-05T08:00"))
                .isEqualTo(new Refused(new StatedOtherwise(OCTOBER, new RecipientId("bo"))));
    }

    @Test
    void REG_17_two_who_close_at_once_settle_a_correction_once() {
        town.close(OCTOBER, "2024-11-06T08:00");
        town.correct(LONGER, "2024-11-20T10:00");
        town.clock.set(At.at("2025-01-08T08:00"));
        MonthLedger overtaken = new OvertakenLedger(town.ledger, () -> town.close(DECEMBER, "2025-01-08T08:00"));

        Done november = (Done) town.closing(overtaken)
                .close(town.supplied(NOVEMBER), town::earlier, planner("2025-01-08T08:00"), BasisOut.nowhere());

        assertThat(november.settlement().corrections()).isEmpty();
        assertThat(town.stated(OCTOBER).amount()).hasToString("800.00");
        assertThat(town.ledger.closed(ACCOUNT).get()).containsExactlyInAnyOrder(OCTOBER, NOVEMBER, DECEMBER);
    }
}

package se.kvittens.domain.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.invoicing.CorrectionLine.Side;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Step;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.visit.Correction;
import se.kvittens.domain.visit.CorrectionCause;

/** REG-17: what differs between a month and the same month corrected. */
class CorrectedMonthTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2024, 11);
    private static final VisitCorrection OF_ANNA = new VisitCorrection(
            new VisitId("v"),
            new RecipientId("anna"),
            new Correction(2, Role.FEE_HANDLER, At.at("2024-12-20T10:00"), CorrectionCause.WRONG_TIMES));

    private final Settlement before = settled(visit("v"), visit("w").at("bo"));

    @Test
    void REG_17_a_line_that_differs_is_credited_as_it_was_and_debited_as_it_is() {
        CorrectedMonth corrected = between(settled(longer(), visit("w").at("bo")));

        assertThat(corrected.lines())
                .extracting(
                        CorrectionLine::side,
                        each -> each.line().recipient().value(),
                        each -> each.amount().value().toString())
                .containsExactly(tuple(Side.CREDIT, "anna", "-200.00"), tuple(Side.DEBIT, "anna", "400.00"));
        assertThat(corrected.amount()).hasToString("200.00");
    }

    @Test
    void REG_17_a_line_that_is_gone_is_credited_alone() {
        CorrectedMonth corrected = between(settled(visit("w").at("bo")));

        assertThat(corrected.lines()).extracting(CorrectionLine::side).containsExactly(Side.CREDIT);
        assertThat(corrected.amount()).hasToString("-200.00");
    }

    @Test
    void REG_17_a_line_that_is_new_is_debited_alone() {
        CorrectedMonth corrected = CorrectedMonth.between(
                settled(visit("w").at("bo")).stated(), before.recipients(), corrected(), rules());

        assertThat(corrected.lines()).extracting(CorrectionLine::side).containsExactly(Side.DEBIT);
        assertThat(corrected.amount()).hasToString("200.00");
    }

    @Test
    void REG_17_nothing_differs_where_nothing_was_changed() {
        assertThat(between(settled(visit("v"), visit("w").at("bo"))).lines()).isEmpty();
    }

    @Test
    void REG_17_who_was_not_corrected_and_is_paid_otherwise_is_told_whose_correction_it_was() {
        CorrectedMonth corrected = between(settled(visit("v")));

        Step credit = corrected.lines().get(0).amount().why();
        assertThat(corrected.lines().get(0).line().recipient()).isEqualTo(new RecipientId("bo"));
        assertThat(credit.because())
                .contains(
                        new Fact(Term.CORRECTED_MONTH, NOVEMBER), OF_ANNA.told().why());
    }

    @Test
    void REG_17_the_basis_of_a_later_month_pays_its_own_amount_and_what_corrections_add() {
        CorrectedMonth corrected = between(settled(longer(), visit("w").at("bo")));

        assertThat(before.payable()).isEqualTo(before.invoice().amount());
        assertThat(before.with(List.of(corrected)).payable()).hasToString("600.00");
        assertThat(before.with(List.of(corrected)).invoice()).isEqualTo(before.invoice());
    }

    private CorrectedMonth between(Settlement after) {
        return CorrectedMonth.between(before.stated(), after.recipients(), corrected(), rules());
    }

    private InvoiceRules rules() {
        return before.provenance().rules().invoicing();
    }

    private static CorrectedMonth.Corrected corrected() {
        return new CorrectedMonth.Corrected(NOVEMBER, List.of(OF_ANNA));
    }

    private static VisitBuilder longer() {
        return visit("v").times("2024-11-04T08:00", "2024-11-04T09:00");
    }

    /** Half an hour each, of 200.00. */
    private static Settlement settled(VisitBuilder... visits) {
        return MonthBuilder.in(Town.north())
                .of(recipient("anna"), recipient("bo"))
                .with(visits)
                .settle()
                .settlement();
    }
}

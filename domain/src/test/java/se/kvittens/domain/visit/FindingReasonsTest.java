package se.kvittens.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.deviation.DeviationCode.MANUAL_RECEIPT;
import static se.kvittens.domain.deviation.DeviationCode.MANUAL_RECEIPT_WITHOUT_CAUSE;
import static se.kvittens.domain.deviation.DeviationCode.NOT_APPROVED;
import static se.kvittens.domain.deviation.DeviationCode.OVERLAPPING_CARER;
import static se.kvittens.domain.fixture.At.at;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.Settled;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Reason;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.reason.Term;

/** What is told of a finding: the facts that it was made from. */
class FindingReasonsTest {

    @Test
    void REG_6_a_late_approval_is_told_and_so_is_that_there_is_none() {
        List<Reason> late = settle(visit("v").approved("2024-12-04T16:00:01"))
                .deviation("v", NOT_APPROVED)
                .because();
        List<Reason> none =
                settle(visit("v").unapproved()).deviation("v", NOT_APPROVED).because();

        assertThat(late).startsWith(new Fact(Term.APPROVED, at("2024-12-04T16:00:01")));
        assertThat(none).startsWith(new Fact(Term.APPROVED, Optional.empty()));
        assertThat(late.subList(1, late.size())).isEqualTo(none.subList(1, none.size()));
        assertThat(late).hasSizeGreaterThan(1);
    }

    @Test
    void REG_13_overlapping_visits_are_told_with_each_other() {
        Settled month = settle(
                visit("v"),
                visit("w").times("2024-11-04T08:10", "2024-11-04T08:40"),
                visit("x").times("2024-11-04T08:35", "2024-11-04T08:50"));

        assertThat(month.deviation("v", OVERLAPPING_CARER).because()).contains(overlapping("w"));
        assertThat(month.deviation("w", OVERLAPPING_CARER).because()).contains(overlapping("v", "x"));
        assertThat(month.deviation("x", OVERLAPPING_CARER).because()).contains(overlapping("w"));
    }

    @Test
    void REG_2_a_manual_receipt_is_told_with_its_cause_first() {
        var policy = (ManualReceiptPolicy.PermittedCauses)
                Town.north().book().visits().receipts().manualReceipts();

        assertThat(settle(visit("v").manual().cause(ManualCause.TECHNICAL_FAULT))
                        .deviation("v", MANUAL_RECEIPT)
                        .because())
                .containsExactly(
                        new Fact(Term.MANUAL_CAUSE, ManualCause.TECHNICAL_FAULT), new Ruled(policy.permitted()));
        assertThat(settle(visit("v").manual())
                        .deviation("v", MANUAL_RECEIPT_WITHOUT_CAUSE)
                        .because())
                .containsExactly(
                        new Fact(Term.MANUAL_CAUSE, Optional.empty()),
                        new Ruled(policy.policy()),
                        new Ruled(policy.permitted()));
    }

    private static Fact overlapping(String... visits) {
        return new Fact(
                Term.OVERLAPS, List.of(visits).stream().map(VisitId::new).toList());
    }

    private static Settled settle(VisitBuilder... visits) {
        return MonthBuilder.in(Town.north()).of(recipient("anna")).with(visits).settle();
    }
}

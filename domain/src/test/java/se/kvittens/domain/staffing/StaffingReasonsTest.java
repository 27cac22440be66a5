package se.kvittens.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.Settled;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Step;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.visit.ReceiptMethod;

/** What is told of the payable time of a visit: the rule that gave it, and the other visits that it depends on. */
class StaffingReasonsTest {

    @Test
    void STAFF_1_a_pair_by_a_flag_is_told_of_each_with_its_partner() {
        Settled month = north(visit("v").flagged(), visit("w").by("c2"));

        assertThat(payable(month, "v").rule()).isEqualTo(RuleId.STAFF_1);
        assertThat(payable(month, "w").rule()).isEqualTo(RuleId.STAFF_1);
        assertThat(payable(month, "v").because()).contains(new Fact(Term.PARTNER_VISIT, new VisitId("w")));
        assertThat(payable(month, "w").because()).contains(new Fact(Term.PARTNER_VISIT, new VisitId("v")));
    }

    @Test
    void STAFF_2_a_pair_by_the_lock_is_told_as_one_of_the_lock() {
        Settled month = MonthBuilder.in(StaffingTowns.withLocks())
                .of(recipient("anna"))
                .with(
                        visit("v").startedBy(ReceiptMethod.LOCK),
                        visit("w").by("c2").startedBy(ReceiptMethod.ARRIVAL_DEPARTURE))
                .settle();

        assertThat(payable(month, "v").rule()).isEqualTo(RuleId.STAFF_2);
        assertThat(payable(month, "w").rule()).isEqualTo(RuleId.STAFF_2);
    }

    @Test
    void STAFF_3_shared_time_is_told_with_the_visits_that_it_is_shared_with() {
        Settled month = north(
                visit("a"),
                visit("b").by("c2").times("2024-11-04T08:10", "2024-11-04T08:20"),
                visit("c").by("c3").times("2024-11-04T08:15", "2024-11-04T08:40"));
        Step third = payable(month, "c");

        assertThat(third.rule()).isEqualTo(RuleId.STAFF_3);
        assertThat(third.because())
                .contains(
                        new Fact(Term.SHARED_TIME, Duration.ofMinutes(15)),
                        new Fact(Term.SHARED_WITH, List.of(new VisitId("a"), new VisitId("b"))));
    }

    /** The rule is that of the first that stops it, and each that does is named. */
    @Test
    void a_visit_that_is_not_payable_tells_all_that_stops_it() {
        Step none = payable(north(visit("v").unapproved().tasks()), "v");

        assertThat(none.value()).isEqualTo(Duration.ZERO);
        assertThat(none.rule()).isEqualTo(DeviationCode.NOT_APPROVED.rule());
        assertThat(none.because())
                .containsExactly(
                        new Fact(Term.STOPPED_BY, DeviationCode.NOT_APPROVED),
                        new Fact(Term.STOPPED_BY, DeviationCode.TASKS_MISSING));
    }

    private static Step payable(Settled month, String visit) {
        return month.visit(visit).payable().why();
    }

    private static Settled north(VisitBuilder... visits) {
        return MonthBuilder.in(Town.north()).of(recipient("anna")).with(visits).settle();
    }
}

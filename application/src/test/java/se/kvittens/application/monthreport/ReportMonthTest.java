package se.kvittens.application.monthreport;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.monthreport.ReportedMonths.ALL;
import static se.kvittens.application.monthreport.ReportedMonths.VISITS;
import static se.kvittens.application.monthreport.ReportedMonths.shown;
import static se.kvittens.domain.fixture.OrderBuilder.order;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.compensation.LineKind;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.Tasks;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.order.Period;

/** Which rows a month gives. */
class ReportMonthTest {

    private static final Wanted PAID = new Wanted(ReportedTime.PAID, VISITS, ALL, Set.of());
    private static final Wanted PAYABLE = new Wanted(ReportedTime.PAYABLE, VISITS, ALL, Set.of());
    private static final Wanted EXECUTED = new Wanted(ReportedTime.EXECUTED, VISITS, ALL, Set.of());

    @Test
    void TASK_1_the_tasks_of_a_visit_share_its_time_evenly_and_the_first_take_the_odd_seconds() {
        assertThat(rows(
                        PAID,
                        visit("v1")
                                .times("2024-11-04T08:00:00", "2024-11-04T08:00:11")
                                .tasks("SERVICE", "CARE")))
                .containsExactly("anna CARE 2024-11-04 1 6s", "anna SERVICE 2024-11-04 1 5s");
    }

    @Test
    void visits_of_a_day_with_the_same_task_are_one_row_and_of_two_days_two() {
        assertThat(rows(
                        PAID,
                        visit("v1"),
                        visit("v2").times("2024-11-04T12:00", "2024-11-04T12:10"),
                        visit("v3").times("2024-11-05T12:00", "2024-11-05T12:10")))
                .containsExactly("anna CARE 2024-11-04 2 2400s", "anna CARE 2024-11-05 1 600s");
    }

    @Test
    void rows_are_told_apart_by_what_is_asked_for_alone() {
        Wanted ofMonth = new Wanted(ReportedTime.PAID, VISITS, Set.of(), Set.of());

        assertThat(rows(
                        ofMonth,
                        visit("v1").tasks("CARE", "SERVICE"),
                        visit("v2").times("2024-11-05T12:00", "2024-11-05T12:10")))
                .containsExactly("anna - 2024-11-30 3 2400s");
    }

    @Test
    void STAFF_1_both_carers_time_is_marked_and_the_second_did_the_first_ones_tasks() {
        assertThat(rows(PAID, visit("v1").flagged(), visit("v2").by("c2").tasks()))
                .containsExactly("anna CARE 2024-11-04 2 3600s double");
        assertThat(rows(PAID, visit("v1").flagged())).containsExactly("anna CARE 2024-11-04 1 1800s");
    }

    @Test
    void PAY_1_what_is_paid_goes_to_the_visits_in_the_order_of_their_start() {
        RecipientBuilder anna =
                recipient("anna").orders(order().granted("PT45M", Period.MONTH).build());
        VisitBuilder late = visit("v1").times("2024-11-06T08:00", "2024-11-06T08:30");
        VisitBuilder second = visit("v2").times("2024-11-05T08:00", "2024-11-05T08:30");
        VisitBuilder first = visit("v3").times("2024-11-04T08:00", "2024-11-04T08:30");
        Supplied month = supplied(anna, late, second, first);

        assertThat(shown(ReportedMonths.report(month, PAID)))
                .containsExactly("anna CARE 2024-11-04 1 1800s", "anna CARE 2024-11-05 1 900s");
        assertThat(shown(ReportedMonths.report(month, PAYABLE))).hasSize(3);
    }

    @Test
    void REG_6_what_is_not_payable_is_reported_as_executed_alone() {
        assertThat(rows(PAID, visit("v1").unapproved())).isEmpty();
        assertThat(rows(PAYABLE, visit("v1").unapproved())).isEmpty();
        assertThat(rows(EXECUTED, visit("v1").unapproved())).containsExactly("anna CARE 2024-11-04 1 1800s");
    }

    @Test
    void PAY_7_counted_tasks_are_counted_where_their_time_is_not_paid() {
        Wanted counting = new Wanted(ReportedTime.PAID, VISITS, ALL, Set.of(Tasks.code("MEALS")));
        Supplied month = ReportedMonths.supplied(
                Town.SOUTH,
                "South",
                List.of(recipient("anna")
                        .mealDeliveries(2)
                        .orders(order().tasks("MEALS").build())
                        .build()),
                List.of(
                        visit("v1").tasks("MEALS").build(),
                        visit("v2")
                                .times("2024-11-05T12:00", "2024-11-05T12:10")
                                .tasks("MEALS")
                                .unapproved()
                                .build()));

        assertThat(shown(ReportedMonths.report(month, counting))).containsExactly("anna MEALS 2024-11-04 1 0s");
        assertThat(shown(ReportedMonths.report(month, PAID))).isEmpty();
        Wanted all = new Wanted(ReportedTime.PAID, EnumSet.of(LineKind.EXECUTED, LineKind.MEALS), ALL, Set.of());
        assertThat(shown(ReportedMonths.report(month, all))).containsExactly("anna MEALS 2024-11-30 0 3600s");
    }

    private static List<String> rows(Wanted wanted, VisitBuilder... visits) {
        return shown(ReportedMonths.report(supplied(recipient("anna"), visits), wanted));
    }

    private static Supplied supplied(RecipientBuilder anna, VisitBuilder... visits) {
        return ReportedMonths.supplied(
                "One",
                List.of(anna.build()),
                Stream.of(visits).map(VisitBuilder::build).toList());
    }
}

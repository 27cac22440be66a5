package se.kvittens.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.deviation.DeviationCode.DOUBLE_STAFFING_FLAGGED_TWICE;
import static se.kvittens.domain.deviation.DeviationCode.DOUBLE_STAFFING_NOT_FLAGGED;
import static se.kvittens.domain.deviation.DeviationCode.DOUBLE_STAFFING_PARTNER_MISSING;
import static se.kvittens.domain.deviation.DeviationCode.NOT_APPROVED;
import static se.kvittens.domain.deviation.DeviationCode.OVERLAPPING_CARER;
import static se.kvittens.domain.deviation.DeviationCode.TASKS_MISSING;
import static se.kvittens.domain.fixture.OrderBuilder.order;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.VisitBuilder.visit;
import static se.kvittens.domain.visit.ReceiptMethod.ARRIVAL_DEPARTURE;
import static se.kvittens.domain.visit.ReceiptMethod.LOCK;
import static se.kvittens.domain.visit.ReceiptMethod.NFC;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.Settled;
import se.kvittens.domain.fixture.Tasks;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.visit.ReceiptMethod;

/** STAFF-1, 2, 5 and 6; without other times a visit is from 08:00 to 08:30. */
class StaffingTest {

    @Test
    void STAFF_1_one_flag_pays_each_carer_the_own_time() {
        Settled month = north(
                visit("v").flagged(),
                visit("w")
                        .by("c2")
                        .times("2024-11-04T08:01", "2024-11-04T08:29")
                        .tasks());

        assertThat(month.codes("v")).isEmpty();
        assertThat(month.codes("w")).isEmpty();
        assertPayable(month, "v", 30);
        assertPayable(month, "w", 28);
    }

    @Test
    void STAFF_1_the_flag_may_be_the_second_carers() {
        Settled month = north(visit("v"), visit("w").by("c2").flagged());

        assertPayable(month, "v", 30);
        assertPayable(month, "w", 30);
        assertThat(month.codes("w")).isEmpty();
    }

    @Test
    void STAFF_1_two_flags_pay_each_carer_the_own_time_once() {
        Settled month = north(visit("v").flagged(), visit("w").by("c2").flagged());

        assertThat(month.codes("v")).containsExactly(DOUBLE_STAFFING_FLAGGED_TWICE);
        assertThat(month.codes("w")).containsExactly(DOUBLE_STAFFING_FLAGGED_TWICE);
        assertPayable(month, "v", 30);
        assertPayable(month, "w", 30);
    }

    @Test
    void STAFF_1_a_flag_without_a_partner_counts_once() {
        Settled month = north(visit("v").flagged());

        assertThat(month.codes("v")).containsExactly(DOUBLE_STAFFING_PARTNER_MISSING);
        assertPayable(month, "v", 30);
    }

    @Test
    void STAFF_1_a_second_carer_without_tasks_is_priced_as_the_first() {
        Settled month =
                north(visit("v").tasks("ESCORT").flagged(), visit("w").by("c2").tasks());

        assertThat(month.visit("w").category()).isEqualTo(Tasks.ESCORT);
    }

    @ParameterizedTest
    @CsvSource({"2024-11-04T08:30:00, false", "2024-11-04T08:29:59, true"})
    void STAFF_1_touching_visits_are_no_pair(String secondStart, boolean pair) {
        Settled month = north(
                visit("v").flagged(),
                visit("w").by("c2").times(secondStart, "2024-11-04T09:00").tasks());

        assertThat(month.codes("v").contains(DOUBLE_STAFFING_PARTNER_MISSING)).isEqualTo(!pair);
        assertThat(month.codes("w").contains(TASKS_MISSING)).isEqualTo(!pair);
    }

    @ParameterizedTest
    @CsvSource({
        "LOCK, ARRIVAL_DEPARTURE, true",
        "ARRIVAL_DEPARTURE, LOCK, true",
        "ARRIVAL_DEPARTURE, ARRIVAL_DEPARTURE, true",
        "ARRIVAL_DEPARTURE, NFC, false",
        "NFC, ARRIVAL_DEPARTURE, false",
        "LOCK, LOCK, false",
        "NFC, NFC, false"
    })
    void STAFF_2_locks_make_a_pair_without_a_flag(ReceiptMethod first, ReceiptMethod second, boolean pair) {
        Settled month = locks(visit("v").startedBy(first), visit("w").by("c2").startedBy(second));

        assertPayable(month, "v", 30);
        assertPayable(month, "w", pair ? 30 : 0);
        assertThat(month.codes("w").contains(DOUBLE_STAFFING_NOT_FLAGGED)).isEqualTo(!pair);
    }

    @Test
    void STAFF_2_comes_before_STAFF_1() {
        Settled month = locks(
                visit("v").startedBy(LOCK).flagged(),
                visit("w").by("c2").startedBy(NFC),
                visit("x").by("c3").startedBy(ARRIVAL_DEPARTURE));

        assertPayable(month, "v", 30);
        assertPayable(month, "x", 30);
        assertPayable(month, "w", 0);
    }

    @Test
    void STAFF_1_holds_in_a_town_with_locks_for_the_visits_that_STAFF_2_has_not_paired() {
        Settled month = locks(visit("v").flagged(), visit("w").by("c2"));

        assertPayable(month, "v", 30);
        assertPayable(month, "w", 30);
    }

    @Test
    void STAFF_5_a_visit_that_repeats_its_own_carers_takes_no_part_in_pairs() {
        Settled month = north(
                visit("v").flagged(),
                visit("w").times("2024-11-04T08:10", "2024-11-04T08:40"),
                visit("x").by("c2").times("2024-11-04T08:20", "2024-11-04T08:50"));

        assertPayable(month, "v", 30);
        assertPayable(month, "w", 0);
        assertPayable(month, "x", 30);
    }

    @Test
    void STAFF_5_a_pair_has_at_least_one_with_tasks() {
        Settled month = north(
                visit("v").flagged().tasks(),
                visit("w").by("c2").tasks(),
                visit("x").by("c3"));

        assertThat(month.codes("w")).containsExactly(TASKS_MISSING);
        assertPayable(month, "v", 30);
        assertPayable(month, "x", 30);
    }

    @Test
    void STAFF_5_a_visit_is_in_one_pair_at_most() {
        Settled month = north(
                visit("v").flagged(), visit("w").by("c2"), visit("x").by("c3").flagged());

        assertPayable(month, "v", 30);
        assertPayable(month, "w", 30);
        assertPayable(month, "x", 0);
        assertThat(month.codes("x"))
                .containsExactlyInAnyOrder(DOUBLE_STAFFING_PARTNER_MISSING, DOUBLE_STAFFING_NOT_FLAGGED);
    }

    @Test
    void STAFF_6_visits_that_are_not_payable_take_no_part() {
        Settled month = north(visit("v").flagged(), visit("w").by("c2").unapproved());

        assertThat(month.codes("v")).containsExactly(DOUBLE_STAFFING_PARTNER_MISSING);
        assertThat(month.codes("w")).containsExactly(NOT_APPROVED);
        assertPayable(month, "v", 30);
        assertPayable(month, "w", 0);
    }

    @Test
    void STAFF_6_an_unpaired_visit_without_tasks_drops_out_with_no_other_deviation() {
        Settled month = north(
                visit("v").flagged().tasks(),
                visit("w").by("c2").tasks(),
                visit("x").by("c1").times("2024-11-04T08:10", "2024-11-04T08:40"));

        // v and w lack tasks, and x repeats v's carer: no pair
        assertThat(month.codes("v")).containsExactlyInAnyOrder(TASKS_MISSING, OVERLAPPING_CARER);
        assertThat(month.codes("w")).containsExactly(TASKS_MISSING);
        assertThat(month.codes("x")).containsExactly(OVERLAPPING_CARER);
        assertPayable(month, "x", 30);
    }

    @Test
    void STAFF_6_meal_distribution_alone_takes_no_part() {
        Settled month =
                south(visit("v").tasks("MEALS"), visit("w").by("c2").times("2024-11-04T08:10", "2024-11-04T08:40"));

        assertThat(month.codes("w")).isEmpty();
        assertPayable(month, "w", 30);
        assertPayable(month, "v", 0);
    }

    @Test
    void STAFF_6_effective_times_count() {
        Settled month = north(
                visit("v"),
                visit("w")
                        .by("c2")
                        .times("2024-11-04T08:20", "2024-11-04T08:50")
                        .changed("2024-11-04T12:00", "2024-11-04T08:30", ""));

        assertPayable(month, "w", 20);
        assertThat(month.codes("w")).doesNotContain(DOUBLE_STAFFING_NOT_FLAGGED);
    }

    private static void assertPayable(Settled month, String visit, int minutes) {
        assertThat(month.payable(visit)).as(visit).isEqualTo(Duration.ofMinutes(minutes));
    }

    private static Settled north(VisitBuilder... visits) {
        return settle(Town.north(), visits);
    }

    private static Settled south(VisitBuilder... visits) {
        return settle(Town.south(), visits);
    }

    private static Settled locks(VisitBuilder... visits) {
        return settle(StaffingTowns.withLocks(), visits);
    }

    private static Settled settle(Town town, VisitBuilder... visits) {
        return MonthBuilder.in(town)
                .of(
                        recipient("anna")
                                .orders(order().tasks("CARE", "MEALS", "ESCORT").build()),
                        recipient("bo"))
                .with(visits)
                .settle();
    }
}

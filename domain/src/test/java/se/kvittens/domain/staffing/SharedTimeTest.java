package se.kvittens.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.deviation.DeviationCode.DOUBLE_STAFFING_NOT_COMPENSATED;
import static se.kvittens.domain.deviation.DeviationCode.DOUBLE_STAFFING_NOT_FLAGGED;
import static se.kvittens.domain.deviation.DeviationCode.OVERLAPPING_CARER;
import static se.kvittens.domain.fixture.OrderBuilder.order;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.VisitBuilder.visit;
import static se.kvittens.domain.visit.ReceiptMethod.ARRIVAL_DEPARTURE;
import static se.kvittens.domain.visit.ReceiptMethod.LOCK;
import static se.kvittens.domain.visit.ReceiptMethod.NFC;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.Settled;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.VisitBuilder;

/** STAFF-3 and STAFF-4; without other times a visit is from 08:00 to 08:30. */
class SharedTimeTest {

    @Test
    void STAFF_3_other_shared_time_counts_once_and_the_earlier_keeps_it() {
        Settled month = north(
                visit("v").times("2024-11-04T08:20", "2024-11-04T08:50"),
                visit("w").by("c2").times("2024-11-04T08:00", "2024-11-04T08:30"));

        assertThat(month.codes("w")).isEmpty();
        assertThat(month.codes("v")).containsExactly(DOUBLE_STAFFING_NOT_FLAGGED);
        assertPayable(month, "w", 30);
        assertPayable(month, "v", 20);
    }

    @Test
    void STAFF_3_of_two_that_start_together_the_lesser_id_keeps_it() {
        Settled month = north(visit("v2"), visit("v1").by("c2"));

        assertPayable(month, "v1", 30);
        assertPayable(month, "v2", 0);
    }

    @Test
    void STAFF_3_what_is_shared_with_several_is_lost_once() {
        Settled month = north(
                visit("v1"),
                visit("v2").by("c2").times("2024-11-04T08:10", "2024-11-04T08:40"),
                visit("v3").by("c3").times("2024-11-04T08:20", "2024-11-04T08:50"));

        assertPayable(month, "v1", 30);
        assertPayable(month, "v2", 10);
        assertPayable(month, "v3", 10);
    }

    @Test
    void STAFF_3_a_pair_loses_nothing_to_a_third_and_the_third_yields_even_if_it_is_earlier() {
        Settled month = north(
                visit("a").by("c3").times("2024-11-04T07:50", "2024-11-04T08:10"),
                visit("v").flagged(),
                visit("w").by("c2").times("2024-11-04T08:15", "2024-11-04T08:30"));

        // v's first partner in order is a
        assertPayable(month, "a", 20);
        assertPayable(month, "v", 30);
        assertPayable(month, "w", 0);
    }

    @Test
    void STAFF_3_an_earlier_unpaired_visit_yields_to_a_pair() {
        Settled month = locks(
                visit("a").by("c3").startedBy(NFC).times("2024-11-04T07:50", "2024-11-04T08:10"),
                visit("v").startedBy(LOCK),
                visit("w").by("c2").startedBy(ARRIVAL_DEPARTURE));

        assertPayable(month, "a", 10);
        assertPayable(month, "v", 30);
        assertPayable(month, "w", 30);
    }

    @Test
    void STAFF_3_the_same_carers_shared_time_is_said_by_REG_13_alone() {
        Settled month = north(visit("v"), visit("w").times("2024-11-04T08:20", "2024-11-04T08:50"));

        assertThat(month.codes("w")).containsExactly(OVERLAPPING_CARER);
        assertPayable(month, "w", 20);
    }

    @Test
    void STAFF_3_asks_of_one_recipient_at_a_time() {
        Settled month = north(visit("v"), visit("w").at("bo").by("c2"));

        assertPayable(month, "v", 30);
        assertPayable(month, "w", 30);
    }

    @Test
    void STAFF_4_there_are_no_pairs_whether_flagged_or_not() {
        for (VisitBuilder second :
                new VisitBuilder[] {visit("w").by("c2"), visit("w").by("c2").flagged()}) {
            Settled month = south(visit("v").flagged(), second);

            assertThat(month.codes("v")).isEmpty();
            assertThat(month.codes("w")).containsExactly(DOUBLE_STAFFING_NOT_COMPENSATED);
            assertPayable(month, "v", 30);
            assertPayable(month, "w", 0);
        }
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
                .of(recipient("anna").orders(order().tasks("CARE", "MEALS").build()), recipient("bo"))
                .with(visits)
                .settle();
    }
}

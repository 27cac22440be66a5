package se.kvittens.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.kvittens.domain.deviation.DeviationCode.DECLINED;
import static se.kvittens.domain.deviation.DeviationCode.DURING_ABSENCE;
import static se.kvittens.domain.deviation.DeviationCode.INCOMPLETE;
import static se.kvittens.domain.deviation.DeviationCode.MANUAL_RECEIPT;
import static se.kvittens.domain.deviation.DeviationCode.NOT_APPROVED;
import static se.kvittens.domain.deviation.DeviationCode.OUTSIDE_EXECUTION;
import static se.kvittens.domain.deviation.DeviationCode.OVERLAPPING_CARER;
import static se.kvittens.domain.deviation.DeviationCode.PRIVATE_PHONE;
import static se.kvittens.domain.deviation.DeviationCode.REGISTERED_AFTER_LOCK;
import static se.kvittens.domain.deviation.DeviationCode.TASK_NOT_GRANTED;
import static se.kvittens.domain.deviation.DeviationCode.UNKNOWN_TAG;
import static se.kvittens.domain.fixture.OrderBuilder.order;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.Settled;
import se.kvittens.domain.fixture.Tasks;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.VisitBuilder;

/** REG-5, 6 and 8 to 15; the lock of November is 2024-12-04 at 16:00. */
class RegistrationTest {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    @ParameterizedTest
    @CsvSource({"2024-12-04T16:00:00, true", "2024-12-04T16:00:01, false"})
    void REG_5_registered_at_the_lock_is_in_time_and_a_second_later_is_not(String registered, boolean inTime) {
        Settled month = settle(visit("v").registered(registered));

        assertThat(month.codes("v").contains(REGISTERED_AFTER_LOCK)).isEqualTo(!inTime);
        assertThat(month.payable("v")).isEqualTo(inTime ? HALF_AN_HOUR : Duration.ZERO);
        assertThat(month.executed("v")).isEqualTo(HALF_AN_HOUR);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-04T16:00:00, true", "2024-12-04T16:00:01, false"})
    void REG_6_approved_at_the_lock_is_in_time_and_a_second_later_is_not(String approved, boolean inTime) {
        Settled month = settle(visit("v").approved(approved));

        assertThat(month.codes("v").contains(NOT_APPROVED)).isEqualTo(!inTime);
        assertThat(month.payable("v")).isEqualTo(inTime ? HALF_AN_HOUR : Duration.ZERO);
    }

    @Test
    void REG_6_a_visit_that_was_never_approved_is_not_payable() {
        Settled month = settle(visit("v").unapproved());

        assertThat(month.codes("v")).containsExactly(NOT_APPROVED);
        assertThat(month.payable("v")).isZero();
        assertThat(month.executed("v")).isEqualTo(HALF_AN_HOUR);
    }

    @Test
    void REG_8_a_private_phone_is_payable_with_a_deviation() {
        assertPayableWith(settle(visit("v").privatePhone()), "PRIVATE_PHONE");
    }

    @Test
    void SYS_7_the_phone_that_was_used_changes_no_result() {
        Settled named =
                settle(visit("v").phone("T-1"), visit("w").phone("T-2").at("bo").privatePhone());
        Settled unnamed = settle(visit("v"), visit("w").at("bo").privatePhone());

        for (String visit : new String[] {"v", "w"}) {
            assertThat(named.codes(visit)).isEqualTo(unnamed.codes(visit));
            assertThat(named.payable(visit)).isEqualTo(unnamed.payable(visit)).isPositive();
        }
    }

    @Test
    void REG_10_a_visit_with_one_receipt_missing_is_not_payable_and_executes_nothing() {
        for (VisitBuilder half :
                new VisitBuilder[] {visit("v").noEnd(), visit("v").noStart()}) {
            Settled month = settle(half);

            assertThat(month.codes("v")).containsExactly(INCOMPLETE);
            assertThat(month.payable("v")).isZero();
            assertThat(month.executed("v")).isZero();
            assertThat(month.recipient("anna").executed().value()).isZero();
        }
    }

    @Test
    void REG_10_the_other_rules_judge_an_incomplete_visit_all_the_same() {
        Settled month = settle(visit("v")
                .noEnd()
                .startedBy(ReceiptMethod.MANUAL)
                .cause(ManualCause.TECHNICAL_FAULT)
                .tag(TagFinding.UNKNOWN)
                .privatePhone()
                .unapproved()
                .tasks("WALK"));

        assertThat(month.codes("v"))
                .containsExactlyInAnyOrder(
                        INCOMPLETE, MANUAL_RECEIPT, UNKNOWN_TAG, PRIVATE_PHONE, NOT_APPROVED, TASK_NOT_GRANTED);
    }

    @Test
    void REG_10_a_visit_has_at_least_one_receipt() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new RegisteredVisit(
                        visit("v").build().id(),
                        visit("v").build().recipient(),
                        visit("v").build().carer(),
                        visit("v").build().system(),
                        null,
                        null,
                        visit("v").build().registration(),
                        Remarks.NONE,
                        visit("v").build().tasks(),
                        visit("v").build().planned()));
    }

    @ParameterizedTest
    @CsvSource({"2024-11-04T08:00:00, true", "2024-11-04T07:59:59, false"})
    void REG_10_an_end_before_its_start_is_refused_and_one_at_its_start_is_not(String end, boolean taken) {
        MonthBuilder month = MonthBuilder.in(Town.north())
                .of(recipient("anna"))
                .with(visit("v").times("2024-11-04T08:00", end));

        assertThat(month.finalAt("2024-12-31T12:00").isRight()).isEqualTo(taken);
        if (!taken) {
            assertThat(month.refusal().code()).isEqualTo("END_BEFORE_START");
        }
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN, UNKNOWN_TAG", "FOREIGN, FOREIGN_TAG", "RETIRED, RETIRED_TAG"})
    void REG_11_a_tag_that_is_not_the_recipients_own_is_payable_with_a_deviation(TagFinding tag, String code) {
        assertPayableWith(settle(visit("v").tag(tag)), code);
    }

    @Test
    void REG_12_a_declined_visit_is_not_payable_and_no_TASK_rule_judges_it() {
        Settled month = settle(
                visit("v").declined().tasks("SUPERVISION", "WALK"),
                visit("w").declined().tasks());

        assertThat(month.codes("v")).containsExactly(DECLINED);
        assertThat(month.codes("w")).containsExactly(DECLINED);
        assertThat(month.executed("v")).isZero();
        assertThat(month.payable("v")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2024-11-04T08:30:00, false", "2024-11-04T08:29:59, true"})
    void REG_13_touching_visits_of_a_carer_do_not_overlap(String secondStart, boolean overlap) {
        Settled month = settle(
                visit("v").times("2024-11-04T08:00", "2024-11-04T08:30"),
                visit("w").at("bo").times(secondStart, "2024-11-04T09:00"));

        assertThat(month.codes("v").contains(OVERLAPPING_CARER)).isEqualTo(overlap);
        assertThat(month.codes("w").contains(OVERLAPPING_CARER)).isEqualTo(overlap);
        assertThat(month.payable("v")).isEqualTo(HALF_AN_HOUR);
    }

    @Test
    void REG_13_a_visit_of_no_length_inside_another_overlaps_it() {
        Settled month = settle(visit("v"), visit("w").at("bo").times("2024-11-04T08:15", "2024-11-04T08:15"));

        assertThat(month.codes("v")).containsExactly(OVERLAPPING_CARER);
        assertThat(month.codes("w")).containsExactly(OVERLAPPING_CARER);
    }

    @Test
    void REG_13_two_carers_do_not_overlap_each_other_at_two_recipients() {
        Settled month = settle(visit("v"), visit("w").at("bo").by("c2"));

        assertThat(month.codes("v")).isEmpty();
        assertThat(month.codes("w")).isEmpty();
    }

    @Test
    void REG_13_declined_and_incomplete_visits_are_aside() {
        Settled month = settle(
                visit("v"), visit("w").at("bo").declined(), visit("x").at("bo").noEnd());

        assertThat(month.codes("v")).isEmpty();
        assertThat(month.codes("w")).containsExactly(DECLINED);
        assertThat(month.codes("x")).containsExactly(INCOMPLETE);
    }

    @Test
    void REG_13_visits_that_are_not_payable_overlap_all_the_same() {
        Settled month = settle(visit("v"), visit("w").at("bo").unapproved());

        assertThat(month.codes("v")).containsExactly(OVERLAPPING_CARER);
        assertThat(month.codes("w")).containsExactlyInAnyOrder(OVERLAPPING_CARER, NOT_APPROVED);
    }

    @ParameterizedTest
    @CsvSource({"2024-11-03, false", "2024-11-04, true", "2024-11-06, true", "2024-11-07, false"})
    void REG_14_a_visit_on_a_day_of_absence_is_payable_with_a_deviation(String day, boolean absent) {
        RecipientBuilder anna = recipient("anna").absent("2024-11-04", "2024-11-06", AbsenceCause.DECLINED_HELP, "");
        Settled month = settle(anna, visit("v").times(day + "T08:00", day + "T08:30"));

        assertThat(month.codes("v").contains(DURING_ABSENCE)).isEqualTo(absent);
        assertThat(month.payable("v")).isEqualTo(HALF_AN_HOUR);
    }

    @ParameterizedTest
    @CsvSource({"2024-11-03, false", "2024-11-04, true", "2024-11-06, true", "2024-11-07, false"})
    void REG_15_a_visit_with_no_order_in_force_is_not_payable(String day, boolean inForce) {
        RecipientBuilder anna =
                recipient("anna").orders(order().from("2024-11-04").until("2024-11-06"));
        Settled month = settle(anna, visit("v").times(day + "T08:00", day + "T08:30"));

        assertThat(month.codes("v").contains(OUTSIDE_EXECUTION)).isEqualTo(!inForce);
        assertThat(month.visit("v").deviations().stream().anyMatch(found -> found.stopsPay()))
                .isEqualTo(!inForce);
        assertThat(month.payable("v")).isEqualTo(inForce ? HALF_AN_HOUR : Duration.ZERO);
    }

    @Test
    void REG_15_an_order_of_any_category_will_do_and_TASK_2_is_silent_where_there_is_none() {
        RecipientBuilder escorted =
                recipient("anna").orders(order().category(Tasks.ESCORT).build());

        assertThat(settle(escorted, visit("v")).codes("v")).isEmpty();
        assertThat(settle(recipient("anna").orders(), visit("v")).codes("v")).containsExactly(OUTSIDE_EXECUTION);
    }

    @Test
    void REG_15_a_guest_needs_no_order() {
        RecipientBuilder guest = recipient("anna").temporaryStay().orders();

        assertThat(settle(guest, visit("v").tasks("GUEST_CARE")).codes("v")).isEmpty();
    }

    private static void assertPayableWith(Settled month, String code) {
        assertThat(month.codes("v")).extracting(Enum::name).containsExactly(code);
        assertThat(month.payable("v")).isEqualTo(HALF_AN_HOUR);
    }

    private static Settled settle(VisitBuilder... visits) {
        return settle(recipient("anna"), visits);
    }

    private static Settled settle(RecipientBuilder anna, VisitBuilder... visits) {
        return MonthBuilder.in(Town.north())
                .of(anna, recipient("bo"))
                .with(visits)
                .settle();
    }
}

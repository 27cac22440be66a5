package se.kvittens.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.deviation.DeviationCode.LATE_POST_REGISTRATION;
import static se.kvittens.domain.deviation.DeviationCode.MANUAL_RECEIPT;
import static se.kvittens.domain.deviation.DeviationCode.MANUAL_RECEIPT_WITHOUT_CAUSE;
import static se.kvittens.domain.deviation.DeviationCode.POST_REGISTERED;
import static se.kvittens.domain.fixture.OrderBuilder.order;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.Settings.set;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.time.Duration;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.Settled;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.rule.RuleId;

/** REG-1 to REG-4: how receipts are made. */
class ReceiptsTest {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    @ParameterizedTest
    @EnumSource(ReceiptMethod.class)
    void REG_1_whatever_the_rule_book_does_not_call_digital_is_manual(ReceiptMethod method) {
        Settled month = north(visit("v").startedBy(method));

        assertThat(month.codes("v").contains(MANUAL_RECEIPT_WITHOUT_CAUSE)).isEqualTo(method != ReceiptMethod.NFC);
    }

    @ParameterizedTest
    @EnumSource(ReceiptMethod.class)
    void REG_1_a_rule_book_may_call_locks_digital(ReceiptMethod method) {
        ReceiptRules now = Town.north().book().visits().receipts();
        Town withLocks = Town.north()
                .receipts(new ReceiptRules(
                        set(RuleId.REG_1, "digitalMethods", EnumSet.complementOf(EnumSet.of(ReceiptMethod.MANUAL))),
                        now.manualReceipts(),
                        now.postRegistrations()));
        Settled month = MonthBuilder.in(withLocks)
                .of(recipient("anna"))
                .with(visit("v").endedBy(method))
                .settle();

        assertThat(month.codes("v").contains(MANUAL_RECEIPT_WITHOUT_CAUSE)).isEqualTo(method == ReceiptMethod.MANUAL);
    }

    @Test
    void REG_2_one_manual_receipt_is_enough() {
        assertThat(north(visit("v").startedBy(ReceiptMethod.MANUAL)).codes("v"))
                .containsExactly(MANUAL_RECEIPT_WITHOUT_CAUSE);
        assertThat(north(visit("v").endedBy(ReceiptMethod.MANUAL)).codes("v"))
                .containsExactly(MANUAL_RECEIPT_WITHOUT_CAUSE);
        assertThat(north(visit("v")).codes("v")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TECHNICAL_FAULT, true", "OUTSIDE_HOME, false", "TAG_REFUSED, false", "PHONE_HANDLING, false"})
    void REG_2_a_cause_is_permitted_or_not(ManualCause cause, boolean permitted) {
        assertJudged(north(visit("v").manual().cause(cause)), permitted);
    }

    @Test
    void REG_2_without_a_cause_it_is_not_permitted() {
        assertJudged(north(visit("v").manual()), false);
    }

    @Test
    void REG_2_outside_the_home_is_permitted_when_the_case_worker_has_allowed_it() {
        assertJudged(north(visit("v").manual().cause(ManualCause.OUTSIDE_HOME).outsideAllowed()), true);
        assertJudged(north(visit("v").manual().cause(ManualCause.PHONE_HANDLING).outsideAllowed()), false);
    }

    @Test
    void REG_2_a_refused_tag_is_permitted_when_it_is_agreed() {
        VisitBuilder refused = visit("v").manual().cause(ManualCause.TAG_REFUSED);

        assertJudged(settle(Town.north(), recipient("anna").tagRefusalAgreed(), refused), true);
        assertJudged(settle(Town.north(), recipient("anna"), refused), false);
    }

    @ParameterizedTest
    @CsvSource({
        "TECHNICAL_FAULT, MANUAL_RECEIPT",
        "PHONE_HANDLING, MANUAL_RECEIPT",
        "OUTSIDE_HOME, MANUAL_RECEIPT",
        "TAG_REFUSED, MANUAL_RECEIPT_WITHOUT_CAUSE"
    })
    void REG_2_the_other_town_pays_once_approved_whatever_the_cause(ManualCause cause, String code) {
        Settled month = south(visit("v").manual().cause(cause));

        assertThat(month.codes("v")).extracting(Enum::name).containsExactly(code);
        assertThat(month.payable("v")).isEqualTo(HALF_AN_HOUR);
    }

    @Test
    void REG_2_the_other_town_pays_even_without_a_cause() {
        Settled month = south(visit("v").manual());

        assertThat(month.codes("v")).containsExactly(MANUAL_RECEIPT_WITHOUT_CAUSE);
        assertThat(month.payable("v")).isEqualTo(HALF_AN_HOUR);
    }

    @ParameterizedTest
    @CsvSource({
        "SAFETY_CALL, TECHNICAL_FAULT, false",
        "SAFETY_CALL, OUTSIDE_HOME, false",
        "SAFETY_CALL CARE, TECHNICAL_FAULT, true",
        "ESCORT, OUTSIDE_HOME, false",
        "ESCORT, TECHNICAL_FAULT, true",
        "ESCORT SAFETY_CALL, OUTSIDE_HOME, false",
        "ESCORT SAFETY_CALL, TECHNICAL_FAULT, true",
        "CARE, OUTSIDE_HOME, true"
    })
    void REG_3_tasks_by_hand_by_nature_bear_no_manual_receipt(String tasks, ManualCause cause, boolean deviates) {
        Settled month = south(visit("v").manual().cause(cause).tasks(tasks.split(" ")));

        assertThat(month.codes("v").contains(MANUAL_RECEIPT)).isEqualTo(deviates);
    }

    @Test
    void REG_3_a_visit_without_tasks_is_not_spared() {
        assertThat(south(visit("v").manual().cause(ManualCause.TECHNICAL_FAULT).tasks())
                        .codes("v"))
                .contains(MANUAL_RECEIPT);
    }

    @Test
    void REG_3_a_post_registration_is_not_spared() {
        assertThat(south(visit("v").manual().tasks("SAFETY_CALL").registered("2024-11-04T08:30:01"))
                        .codes("v"))
                .containsExactly(POST_REGISTERED);
    }

    @ParameterizedTest
    @CsvSource({"2024-11-04T08:29:59, false", "2024-11-04T08:30:00, false", "2024-11-04T08:30:01, true"})
    void REG_4_registered_after_the_end_is_post_registered(String registered, boolean found) {
        Settled month =
                north(visit("v").manual().cause(ManualCause.TECHNICAL_FAULT).registered(registered));

        assertThat(month.codes("v").contains(POST_REGISTERED)).isEqualTo(found);
        assertThat(month.payable("v")).isEqualTo(HALF_AN_HOUR);
    }

    @Test
    void REG_4_both_receipts_are_manual() {
        String later = "2024-11-04T12:00";

        assertThat(north(visit("v").registered(later)).codes("v")).doesNotContain(POST_REGISTERED);
        assertThat(north(visit("v").startedBy(ReceiptMethod.MANUAL).registered(later))
                        .codes("v"))
                .doesNotContain(POST_REGISTERED);
        assertThat(north(visit("v").endedBy(ReceiptMethod.MANUAL).registered(later))
                        .codes("v"))
                .doesNotContain(POST_REGISTERED);
    }

    @Test
    void REG_4_both_receipts_are_there_from_the_beginning() {
        VisitBuilder supplied = visit("v")
                .manual()
                .noEnd()
                .registered("2024-11-04T12:00")
                .changed("2024-11-04T13:00", "", "2024-11-04T08:30");

        assertThat(north(supplied).codes("v")).doesNotContain(POST_REGISTERED);
    }

    @Test
    void REG_4_the_end_is_the_original_one() {
        VisitBuilder movedLater = visit("v")
                .manual()
                .registered("2024-11-04T08:30:01")
                .changed("2024-11-04T13:00", "", "2024-11-04T09:00");
        VisitBuilder movedEarlier =
                visit("v").manual().registered("2024-11-04T08:30").changed("2024-11-04T13:00", "", "2024-11-04T08:20");

        assertThat(north(movedLater).codes("v")).contains(POST_REGISTERED);
        assertThat(north(movedEarlier).codes("v")).doesNotContain(POST_REGISTERED);
    }

    @ParameterizedTest
    @CsvSource({"2024-11-06T23:59:59, false", "2024-11-07T00:00:00, true"})
    void REG_4_later_than_two_days_after_the_date_of_the_end_is_late(String registered, boolean late) {
        VisitBuilder postRegistered =
                visit("v").manual().cause(ManualCause.TECHNICAL_FAULT).registered(registered);

        assertThat(south(postRegistered).codes("v")).contains(POST_REGISTERED);
        assertThat(south(postRegistered).codes("v").contains(LATE_POST_REGISTRATION))
                .isEqualTo(late);
        assertThat(south(postRegistered).payable("v")).isEqualTo(HALF_AN_HOUR);
        assertThat(north(postRegistered).codes("v")).doesNotContain(LATE_POST_REGISTRATION);
    }

    private static void assertJudged(Settled month, boolean permitted) {
        assertThat(month.codes("v")).containsExactly(permitted ? MANUAL_RECEIPT : MANUAL_RECEIPT_WITHOUT_CAUSE);
        assertThat(month.payable("v")).isEqualTo(permitted ? HALF_AN_HOUR : Duration.ZERO);
        assertThat(month.executed("v")).isEqualTo(HALF_AN_HOUR);
    }

    private static Settled north(VisitBuilder visit) {
        return settle(Town.north(), recipient("anna"), visit);
    }

    private static Settled south(VisitBuilder visit) {
        RecipientBuilder anna = recipient("anna")
                .orders(order().tasks("CARE", "SAFETY_CALL", "ESCORT").build());
        return settle(Town.south(), anna, visit);
    }

    private static Settled settle(Town town, RecipientBuilder anna, VisitBuilder visit) {
        return MonthBuilder.in(town).of(anna).with(visit).settle();
    }
}

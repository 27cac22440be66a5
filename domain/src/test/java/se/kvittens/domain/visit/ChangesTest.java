package se.kvittens.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.kvittens.domain.deviation.DeviationCode.ADJUSTED;
import static se.kvittens.domain.deviation.DeviationCode.INCOMPLETE;
import static se.kvittens.domain.deviation.DeviationCode.LATE_ADJUSTMENT;
import static se.kvittens.domain.deviation.DeviationCode.MANUAL_RECEIPT;
import static se.kvittens.domain.deviation.DeviationCode.MANUAL_RECEIPT_WITHOUT_CAUSE;
import static se.kvittens.domain.deviation.DeviationCode.NOT_APPROVED;
import static se.kvittens.domain.fixture.At.at;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.Settings.set;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.Settled;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.TimeSpan;

/** REG-7; the visit v is on 2024-11-04 from 08:00 to 08:30, and the lock of November is 2024-12-04 at 16:00. */
class ChangesTest {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final Duration TEN_MORE = Duration.ofMinutes(40);

    @ParameterizedTest
    @CsvSource({"2024-11-07T17:00:00, true", "2024-11-07T17:00:01, false"})
    void REG_7_in_Phoniro_until_72_hours_after_the_approval(String made, boolean inTime) {
        assertChanged(phoniro().approved("2024-11-04T17:00").changed(made, "", "2024-11-04T08:40"), inTime);
    }

    @ParameterizedTest
    @CsvSource({"2024-10-28T16:00:00, true", "2024-10-28T16:00:01, false"})
    void REG_7_the_72_hours_are_elapsed_across_a_change_of_the_clock(String made, boolean inTime) {
        Settled october = MonthBuilder.in(Town.north())
                .month("2024-10")
                .of(recipient("anna"))
                .with(visit("v")
                        .in(SystemOfRecord.PHONIRO)
                        .times("2024-10-25T08:00", "2024-10-25T08:30")
                        .approved("2024-10-25T17:00")
                        .changed(made, "", "2024-10-25T08:40"))
                .settle();

        assertThat(october.executed("v")).isEqualTo(inTime ? TEN_MORE : HALF_AN_HOUR);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-04T16:00:00, true", "2024-12-04T16:00:01, false"})
    void REG_7_in_Phoniro_no_later_than_the_lock(String made, boolean inTime) {
        assertChanged(phoniro().approved("2024-12-04T15:00").changed(made, "", "2024-11-04T08:40"), inTime);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-04T16:00:00, true", "2024-12-04T16:00:01, false"})
    void REG_7_in_Lifecare_until_the_lock(String made, boolean inTime) {
        assertChanged(visit("v").approved("2024-11-04T17:00").changed(made, "", "2024-11-04T08:40"), inTime);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-04T16:00:00, ADJUSTED", "2024-12-04T16:00:01, LATE_ADJUSTMENT"})
    void REG_7_a_visit_not_yet_approved_can_be_changed_until_the_lock(String made, DeviationCode code) {
        Settled month = settle(phoniro().unapproved().changed(made, "", "2024-11-04T08:40"));

        assertThat(month.codes("v")).containsExactly(code, NOT_APPROVED);
    }

    @Test
    void REG_7_a_change_before_the_approval_is_in_time() {
        assertChanged(phoniro().approved("2024-11-20T17:00").changed("2024-11-04T09:00", "", "2024-11-04T08:40"), true);
    }

    @Test
    void REG_7_a_change_moves_the_start_the_end_or_both() {
        String made = "2024-11-04T12:00";

        assertThat(span(visit("v").changed(made, "2024-11-04T07:50", "")))
                .isEqualTo(new TimeSpan(at("2024-11-04T07:50"), at("2024-11-04T08:30")));
        assertThat(span(visit("v").changed(made, "", "2024-11-04T08:40")))
                .isEqualTo(new TimeSpan(at("2024-11-04T08:00"), at("2024-11-04T08:40")));
        assertThat(span(visit("v").changed(made, "2024-11-04T10:00", "2024-11-04T10:20")))
                .isEqualTo(new TimeSpan(at("2024-11-04T10:00"), at("2024-11-04T10:20")));
    }

    @Test
    void REG_7_changes_apply_in_the_order_of_their_time_whatever_their_order_in_the_input() {
        VisitBuilder changed = visit("v")
                .changed("2024-11-04T14:00", "", "2024-11-04T08:50")
                .changed("2024-11-04T12:00", "", "2024-11-04T08:40");

        assertThat(span(changed).end()).isEqualTo(at("2024-11-04T08:50"));
    }

    @Test
    void REG_7_a_late_change_leaves_the_one_in_time() {
        Settled month = settle(visit("v")
                .changed("2024-12-04T16:00", "2024-11-04T07:50", "")
                .changed("2024-12-04T16:01", "", "2024-11-04T09:50"));

        assertThat(month.executed("v")).isEqualTo(TEN_MORE);
        assertThat(month.codes("v")).containsExactly(ADJUSTED, LATE_ADJUSTMENT);
    }

    @Test
    void REG_7_a_change_leaves_the_method_and_the_approval() {
        Settled digital = settle(visit("v").changed("2024-11-10T12:00", "2024-11-04T07:50", ""));
        Settled manual = settle(visit("v").manual().changed("2024-11-10T12:00", "2024-11-04T07:50", ""));

        assertThat(digital.codes("v")).containsExactly(ADJUSTED);
        assertThat(digital.payable("v")).isEqualTo(TEN_MORE);
        assertThat(manual.codes("v")).containsExactly(ADJUSTED, MANUAL_RECEIPT_WITHOUT_CAUSE);
    }

    @Test
    void REG_7_a_change_that_supplies_a_missing_receipt_completes_the_visit_by_hand() {
        VisitBuilder completed = visit("v").noEnd().changed("2024-11-04T12:00", "", "2024-11-04T08:30");
        Settled withCause = settle(completed.cause(ManualCause.TECHNICAL_FAULT));
        Settled withoutCause = settle(visit("v").noStart().changed("2024-11-04T12:00", "2024-11-04T08:00", ""));

        assertThat(withCause.codes("v")).containsExactly(ADJUSTED, MANUAL_RECEIPT);
        assertThat(withCause.payable("v")).isEqualTo(HALF_AN_HOUR);
        assertThat(withoutCause.codes("v")).containsExactly(ADJUSTED, MANUAL_RECEIPT_WITHOUT_CAUSE);
        assertThat(withoutCause.executed("v")).isEqualTo(HALF_AN_HOUR);
        assertThat(withoutCause.payable("v")).isZero();
    }

    @Test
    void REG_7_a_late_change_completes_nothing() {
        Settled month = settle(visit("v").noEnd().changed("2024-12-04T16:00:01", "", "2024-11-04T08:30"));

        assertThat(month.codes("v")).containsExactly(LATE_ADJUSTMENT, INCOMPLETE);
    }

    @Test
    void REG_7_a_rule_book_may_let_no_change_supply_a_receipt() {
        ChangeRules now = Town.north().book().visits().changes();
        Town strict = Town.north()
                .changes(new ChangeRules(now.windows(), set(RuleId.REG_7, "completes", false), now.monthOf()));
        Settled month = MonthBuilder.in(strict)
                .of(recipient("anna"))
                .with(visit("v").noEnd().changed("2024-11-04T12:00", "", "2024-11-04T08:30"))
                .settle();

        assertThat(month.codes("v")).contains(INCOMPLETE);
        assertThat(month.payable("v")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2024-11-04T08:00:00, true", "2024-11-04T07:59:59, false"})
    void REG_7_a_change_in_time_that_puts_the_end_before_the_start_refuses_the_whole(String end, boolean taken) {
        MonthBuilder month = MonthBuilder.in(Town.north())
                .of(recipient("anna"))
                .with(visit("v").changed("2024-11-04T12:00", "", end));

        assertThat(month.finalAt("2024-12-31T12:00").isRight()).isEqualTo(taken);
        if (!taken) {
            assertThat(month.refusal().code()).isEqualTo("END_BEFORE_START");
        }
    }

    @Test
    void REG_7_a_late_change_that_would_put_the_end_before_the_start_refuses_nothing() {
        Settled month = settle(visit("v").changed("2024-12-04T16:00:01", "", "2024-11-04T07:00"));

        assertThat(month.executed("v")).isEqualTo(HALF_AN_HOUR);
    }

    @ParameterizedTest
    @CsvSource({
        // the lock of October is 2024-11-05 at 16:00
        "2024-11-05T16:00:00, true",
        "2024-11-05T16:00:01, false"
    })
    void REG_7_the_lock_is_that_of_the_month_before_the_change(String made, boolean inTime) {
        VisitBuilder ofOctober =
                visit("v").times("2024-10-31T23:50", "2024-11-01T00:20").changed(made, "2024-11-01T00:00", "");

        assertThat(settle(ofOctober).has("v")).isEqualTo(inTime);
    }

    @Test
    void REG_7_the_next_change_follows_the_month_to_which_the_first_brought_the_visit() {
        VisitBuilder ofOctober = visit("v")
                .times("2024-10-31T23:50", "2024-11-01T00:20")
                .changed("2024-11-05T16:00", "2024-11-01T00:00", "")
                .changed("2024-12-04T16:00", "", "2024-11-01T00:40");

        assertThat(settle(ofOctober).executed("v")).isEqualTo(TEN_MORE);
    }

    @Test
    void REG_7_a_change_without_a_rule_book_for_its_lock_is_refused() {
        RegisteredVisit early = visit("v")
                .times("2019-11-04T08:00", "2019-11-04T08:30")
                .changed("2019-11-04T12:00", "", "2019-11-04T08:40")
                .build();
        RuleBooks books = new RuleBooks(List.of(Town.north().book()));

        assertThat(Town.north()
                        .book()
                        .visits()
                        .changes()
                        .effective(early, books.locksOf(Town.NORTH, PublishedLocks.NONE))
                        .getLeft())
                .isInstanceOf(VisitRefused.NoRuleBookForLock.class)
                .extracting(VisitRefused::visit)
                .isEqualTo(new VisitId("v"));
    }

    @Test
    void REG_7_a_change_moves_something() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Adjustment(at("2024-11-04T12:00"), null, null))
                .withMessageContaining("Maybe");
    }

    private static VisitBuilder phoniro() {
        return visit("v").in(SystemOfRecord.PHONIRO);
    }

    private static void assertChanged(VisitBuilder visit, boolean inTime) {
        Settled month = settle(visit);

        assertThat(month.executed("v")).isEqualTo(inTime ? TEN_MORE : HALF_AN_HOUR);
        assertThat(month.payable("v")).isEqualTo(inTime ? TEN_MORE : HALF_AN_HOUR);
        assertThat(month.codes("v")).containsExactly(inTime ? ADJUSTED : LATE_ADJUSTMENT);
    }

    private static TimeSpan span(VisitBuilder visit) {
        return settle(visit).visit("v").effective().spanWhenMade();
    }

    private static Settled settle(VisitBuilder visit) {
        return MonthBuilder.in(Town.north()).of(recipient("anna")).with(visit).settle();
    }
}

package se.kvittens.domain.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.VisitBuilder.visit;
import static se.kvittens.domain.identity.SystemOfRecord.LIFECARE;
import static se.kvittens.domain.identity.SystemOfRecord.PHONIRO;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.settlement.SettlementRefused;
import se.kvittens.domain.visit.VisitRefused;

/** SYS-1 in September 2024: all go live on the 23rd, the pilot on the 17th. */
class ReconcileTest {

    private static final VisitBuilder EARLY = visit("early").in(PHONIRO).times("2024-09-10T08:00", "2024-09-10T08:30");
    private static final VisitBuilder LATE = visit("late").times("2024-09-25T08:00", "2024-09-25T08:45");

    @Test
    void SYS_1_a_visit_that_only_the_live_system_holds_is_as_it_should_be() {
        Reconciliation month = reconciled(EARLY, LATE);

        assertThat(ids(month.onlyPhoniro())).containsExactly("early");
        assertThat(ids(month.onlyLifecare())).containsExactly("late");
        assertThat(month.hasFindings()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "PHONIRO, 2024-09-22T23:59:59, false",
        "PHONIRO, 2024-09-23T00:00:00, true",
        "LIFECARE, 2024-09-22T23:59:59, true",
        "LIFECARE, 2024-09-23T00:00:00, false"
    })
    void SYS_1_a_visit_that_only_the_other_system_holds_is_missing_where_it_belongs(
            SystemOfRecord system, String start, boolean isMissing) {
        Reconciliation month = reconciled(visit("v").in(system).times(start, "2024-09-23T00:30"));

        assertThat(month.only(system)).hasSize(1);
        assertThat(month.only(system).get(0).isMissingWhereItBelongs()).isEqualTo(isMissing);
        assertThat(month.hasFindings()).isEqualTo(isMissing);
    }

    @ParameterizedTest
    @CsvSource({"2024-09-22, PHONIRO, PT30M", "2024-09-23, LIFECARE, PT40M"})
    void SYS_1_of_a_visit_in_both_the_copy_of_the_live_system_counts(String day, SystemOfRecord live, String executed) {
        Reconciliation month = reconciled(
                visit("p").in(PHONIRO).times(day + "T08:00", day + "T08:30"),
                visit("b").times(day + "T08:00", day + "T08:40"));

        HeldTwice both = month.differing().get(0);
        assertThat(both.live().value()).isEqualTo(live);
        assertThat(both.counting().system()).isEqualTo(live);
        assertThat(month.executed().ofMonth().value()).isEqualTo(Duration.parse(executed));
    }

    @Test
    void SYS_1_copies_that_say_the_same_agree_under_other_ids_too() {
        Reconciliation month = reconciled(
                visit("p").in(PHONIRO).times("2024-09-10T08:00", "2024-09-10T08:30"),
                visit("b").times("2024-09-10T08:00", "2024-09-10T08:30"));

        assertThat(month.agreeing()).hasSize(1);
        assertThat(month.agreeing().get(0).isOfOneId()).isFalse();
        assertThat(month.hasFindings()).isFalse();
    }

    @Test
    void SYS_1_each_visit_is_counted_once() {
        Reconciliation month = reconciled(
                EARLY,
                LATE,
                visit("forgotten").in(PHONIRO).times("2024-09-26T08:00", "2024-09-26T08:30"),
                visit("v").in(PHONIRO).times("2024-09-22T08:00", "2024-09-22T08:30"),
                visit("v").times("2024-09-22T08:00", "2024-09-22T08:30"),
                visit("w").in(PHONIRO).times("2024-09-22T10:00", "2024-09-22T10:30"),
                visit("w").times("2024-09-22T10:00", "2024-09-22T10:40"));

        assertThat(month.visits()).isEqualTo(5);
        assertThat(month.both()).hasSize(2).allMatch(HeldTwice::isOfOneId);
        assertThat(Reconciliation.missing(month.onlyPhoniro())).isEqualTo(1);
    }

    /** The clock goes from 02:00 to 03:00 twice: what one says with the first hour is not what the other says with the second. */
    @ParameterizedTest
    @CsvSource({"2024-10-27T02:30:00+02:00, 1, PT40M", "2024-10-27T02:30:00+01:00, 0, PT80M"})
    void SYS_1_in_the_night_of_the_long_hour_copies_are_of_one_instant_and_time_is_elapsed(
            String start, int both, String executed) {
        Instant from = At.at("2024-10-27T02:30:00+02:00");
        Instant other = At.at(start);
        Reconciliation month = MonthBuilder.in(Town.north())
                .month("2024-10")
                .of(recipient("anna"))
                .with(
                        visit("p").in(PHONIRO).times(from, from.plus(Duration.ofMinutes(40))),
                        visit("b").times(other, other.plus(Duration.ofMinutes(40))))
                .reconcile()
                .get();

        assertThat(month.agreeing()).hasSize(both);
        assertThat(month.executed().ofMonth().value()).isEqualTo(Duration.parse(executed));
    }

    @Test
    void SYS_1_what_the_month_would_lose_without_a_system_is_reckoned_from_the_visits() {
        String day = "2024-09-22";
        ExecutedTimes executed = reconciled(
                        EARLY,
                        LATE,
                        visit("p").in(PHONIRO).times(day + "T08:00", day + "T08:30"),
                        visit("b").times(day + "T08:00", day + "T08:20"))
                .executed();

        assertThat(executed.ofMonth().value()).isEqualTo(Duration.ofMinutes(30 + 45 + 30));
        assertThat(executed.onlyIn(PHONIRO).value()).isEqualTo(Duration.ofMinutes(30));
        assertThat(executed.without(PHONIRO).value()).isEqualTo(Duration.ofMinutes(45 + 20));
        assertThat(executed.lostWithout(PHONIRO).value()).isEqualTo(Duration.ofMinutes(30 + 10));
        assertThat(executed.lostWithout(LIFECARE).value()).isEqualTo(Duration.ofMinutes(45));
    }

    @Test
    void SYS_1_a_system_whose_copies_are_shorter_can_be_missed_at_a_gain() {
        String day = "2024-09-22";
        Reconciliation month = reconciled(
                visit("p").in(PHONIRO).times(day + "T08:00", day + "T08:30"),
                visit("b").times(day + "T08:00", day + "T08:40"));

        assertThat(month.executed().lostWithout(PHONIRO).value()).isEqualTo(Duration.ofMinutes(-10));
        assertThat(month.executed().lostWithout(LIFECARE).value()).isZero();
    }

    @Test
    void REG_7_a_change_counts_in_its_own_systems_window() {
        VisitBuilder phoniro = visit("p").in(PHONIRO).times("2024-09-10T08:00", "2024-09-10T08:30");
        VisitBuilder lifecare = visit("b").times("2024-09-10T08:00", "2024-09-10T08:30");
        phoniro.changed("2024-09-20T08:00", "", "2024-09-10T08:50");
        lifecare.changed("2024-09-20T08:00", "", "2024-09-10T08:50");

        HeldTwice both = reconciled(phoniro, lifecare).agreeing().get(0);

        assertThat(both.phoniro().executed().value()).isEqualTo(Duration.ofMinutes(30));
        assertThat(both.lifecare().executed().value()).isEqualTo(Duration.ofMinutes(50));
    }

    @ParameterizedTest
    @CsvSource({"2024-08-31, false", "2024-09-01, true", "2024-09-30, true", "2024-10-01, false"})
    void TIME_2_a_visit_of_another_month_is_in_none_of_the_lists(String day, boolean isOfMonth) {
        Reconciliation month = reconciled(visit("v").in(PHONIRO).times(day + "T08:00", day + "T08:30"));

        assertThat(month.onlyPhoniro()).hasSize(isOfMonth ? 1 : 0);
        assertThat(month.outsideMonth()).isEqualTo(isOfMonth ? 0 : 1);
    }

    @Test
    void TIME_2_a_visit_that_one_copy_puts_into_the_month_is_told_and_counts_by_the_copy_that_counts() {
        Reconciliation month = reconciled(
                visit("p").in(PHONIRO).times("2024-08-31T23:59:59", "2024-09-01T00:30"),
                visit("b").times("2024-09-01T00:00", "2024-09-01T00:30"));

        assertThat(month.outsideMonth()).isZero();
        assertThat(month.differing()).hasSize(1);
        assertThat(month.executed().ofMonth().value()).isZero();
        assertThat(ExecutedTimes.of(month.differing(), LIFECARE).value()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void TIME_2_copies_that_are_both_of_another_month_are_outside_both() {
        Reconciliation month = reconciled(
                visit("v").in(PHONIRO).times("2024-08-31T08:00", "2024-08-31T08:30"),
                visit("v").times("2024-08-31T08:00", "2024-08-31T08:30"));

        assertThat(month.outsideMonth()).isEqualTo(2);
        assertThat(month.agreeing()).isEmpty();
    }

    @Test
    void REG_10_without_a_receipt_nothing_is_executed() {
        Reconciliation month = reconciled(visit("v")
                .in(PHONIRO)
                .times("2024-09-10T08:00", "2024-09-10T08:30")
                .noEnd());

        assertThat(month.executed().ofMonth().value()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"false, PT0S", "true, PT30M"})
    void REG_12_declined_time_is_executed_where_the_rule_book_pays_it(boolean isPaid, String executed) {
        Reconciliation month = MonthBuilder.in(Town.north().declinedPayable(isPaid))
                .month("2024-09")
                .of(recipient("anna"))
                .with(visit("v")
                        .in(PHONIRO)
                        .times("2024-09-10T08:00", "2024-09-10T08:30")
                        .declined())
                .reconcile()
                .get();

        assertThat(month.executed().ofMonth().value()).isEqualTo(Duration.parse(executed));
    }

    @Test
    void REG_7_a_visit_that_cannot_be_taken_in_refuses_the_whole() {
        SettlementRefused refused = month(EARLY, LATE, visit("bad").times("2024-09-25T09:00", "2024-09-25T08:00"))
                .reconcile()
                .getLeft();

        assertThat(refused)
                .isInstanceOfSatisfying(
                        SettlementRefused.OfVisit.class,
                        ofVisit -> assertThat(ofVisit.reason())
                                .isInstanceOf(VisitRefused.EndBeforeStart.class)
                                .returns(new VisitId("bad"), VisitRefused::visit));
    }

    @Test
    void a_copy_that_cannot_be_taken_in_refuses_the_whole_in_either_system() {
        for (SystemOfRecord system : SystemOfRecord.values()) {
            VisitBuilder bad = visit("v").in(system).times("2024-09-25T08:00", "2024-09-25T07:00");
            VisitBuilder good =
                    visit("v").in(system == PHONIRO ? LIFECARE : PHONIRO).times("2024-09-25T08:00", "2024-09-25T08:30");

            assertThat(month(good, bad).reconcile().isLeft()).isTrue();
        }
    }

    @Test
    void one_id_twice_in_one_system_is_refused() {
        assertThat(month(EARLY, EARLY).reconcile().getLeft())
                .isEqualTo(new SettlementRefused.DuplicateVisit(new VisitId("early"), PHONIRO));
    }

    @Test
    void BOOK_1_a_month_without_a_rule_book_is_refused() {
        assertThat(MonthBuilder.in(Town.north()).month("2019-12").reconcile().getLeft())
                .isInstanceOf(SettlementRefused.NoRuleBook.class);
    }

    private static Reconciliation reconciled(VisitBuilder... visits) {
        return month(visits).reconcile().get();
    }

    private static MonthBuilder month(VisitBuilder... visits) {
        return MonthBuilder.in(Town.north())
                .month("2024-09")
                .of(recipient("anna"))
                .with(visits);
    }

    private static List<String> ids(List<HeldAlone> visits) {
        return visits.stream()
                .map(held -> held.visit().registered().id().value())
                .toList();
    }
}

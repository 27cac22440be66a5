package se.kvittens.domain.compensation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.At.at;
import static se.kvittens.domain.fixture.At.day;
import static se.kvittens.domain.fixture.OrderBuilder.order;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.Settings.set;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.Tasks;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.time.DateSpan;

/** PAY-3 to PAY-5; 30.4 hours a month are an hour a day. */
class ReadjustmentTest {

    private static final Execution HOUR_A_DAY =
            order().granted("PT30H24M", Period.MONTH).build();

    @ParameterizedTest
    @CsvSource({
        // the absence is from the 5th to the 9th
        "2024-11-03T00:00, PT0S",
        "2024-11-03T23:59, PT0S",
        "2024-11-04T00:00, PT1H", // the day before: only the first day lies within
        "2024-11-05T00:00, PT2H",
        "2024-11-05T23:59:59, PT2H",
        "2024-11-08T12:00, PT2H",
        "2024-11-09T23:59:59, PT1H", // the last day
        "2024-11-10T00:00, PT0S",
        "'', PT0S" // not known when
    })
    void PAY_3_pays_the_day_of_notice_and_the_next_while_the_absence_lasts(String known, Duration paid) {
        assertPaid(paid, hourADay().absent("2024-11-05", "2024-11-09", AbsenceCause.HOSPITAL, known));
    }

    @ParameterizedTest
    @CsvSource({"HOSPITAL, PT2H", "SHORT_TERM_STAY, PT2H", "DECLINED_HELP, PT0S", "OTHER, PT0S"})
    void PAY_3_pays_for_unplanned_causes(AbsenceCause cause, Duration paid) {
        assertPaid(paid, hourADay().absent("2024-11-05", "2024-11-09", cause, "2024-11-05T09:00"));
    }

    @ParameterizedTest
    @CsvSource({
        // elapsed before 00:00 of the first day, and across a change of the clock
        "2024-11-05, 2024-11-03T00:00:00, 0",
        "2024-11-05, 2024-11-03T00:00:01, 1",
        "2024-10-28, 2024-10-26T01:00:00, 0",
        "2024-10-28, 2024-10-26T01:00:01, 1"
    })
    void PAY_3_a_notice_of_48_hours_voids_it_and_a_second_less_does_not(String first, String known, int days) {
        ReadjustmentPolicy threeDays = new ReadjustmentPolicy.DaysFromNotice(
                set(RuleId.PAY_3, "policy", "daysFromNotice"),
                set(RuleId.PAY_3, "mostDays", 3),
                policy().noticeThatVoids(),
                policy().payingCauses(),
                policy().daysPerMonth());
        Absence absence = Absence.of(DateSpan.from(day(first)), AbsenceCause.HOSPITAL, Optional.of(at(known)));

        assertThat(threeDays.paidDays(
                        YearMonth.from(day(first)),
                        new ReadjustmentPolicy.Entitlement(
                                Town.north().book().compensation().grants(), List.of(HOUR_A_DAY), List.of(absence))))
                .hasSize(days);
    }

    @Test
    void PAY_3_a_day_counts_in_its_own_month() {
        RecipientBuilder anna = hourADay().absent("2024-10-31", "", AbsenceCause.HOSPITAL, "2024-10-31T09:00");

        assertPaid(Duration.ofHours(1), anna);
        assertThat(MonthBuilder.in(Town.north())
                        .month("2024-10")
                        .of(anna)
                        .settle()
                        .recipient("anna")
                        .readjustment()
                        .value())
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void PAY_3_a_day_counts_once_however_many_absences_cover_it() {
        assertPaid(
                Duration.ofHours(3),
                hourADay()
                        .absent("2024-11-05", "2024-11-09", AbsenceCause.HOSPITAL, "2024-11-05T09:00")
                        .absent("2024-11-06", "2024-11-12", AbsenceCause.SHORT_TERM_STAY, "2024-11-06T09:00"));
    }

    @Test
    void PAY_3_each_day_pays_by_the_orders_in_force_on_it() {
        Execution ending = order().granted("PT30H24M", Period.MONTH).until("2024-11-05");
        RecipientBuilder anna = recipient("anna")
                .orders(HOUR_A_DAY, ending)
                .absent("2024-11-05", "", AbsenceCause.HOSPITAL, "2024-11-05T09:00");

        assertPaid(Duration.ofHours(3), anna);
    }

    @Test
    void PAY_3_only_home_care_counts() {
        Execution escort =
                order().granted("PT30H24M", Period.MONTH).category(Tasks.ESCORT).build();

        assertPaid(
                Duration.ZERO,
                recipient("anna").orders(escort).absent("2024-11-05", "", AbsenceCause.HOSPITAL, "2024-11-05T09:00"));
    }

    @Test
    void PAY_3_the_other_town_pays_nothing() {
        RecipientBuilder anna = hourADay().absent("2024-11-05", "", AbsenceCause.HOSPITAL, "2024-11-05T09:00");

        assertThat(MonthBuilder.in(Town.south())
                        .of(anna)
                        .settle()
                        .recipient("anna")
                        .readjustment()
                        .value())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "CUSTOMER_WISH, false, PT5H",
        "CUSTOMER_WISH, true, PT0S",
        "DECEASED, false, PT0S",
        "MOVED, false, PT0S",
        "OTHER, false, PT0S"
    })
    void PAY_4_an_assignment_that_the_customer_ended_pays_five_days(
            EndReason reason, boolean mismanaged, Duration paid) {
        Execution ended = order().granted("PT30H24M", Period.MONTH).ended("2024-11-20", reason, mismanaged);

        assertPaid(paid, recipient("anna").orders(ended));
    }

    @ParameterizedTest
    @CsvSource({"2024-10-31, PT0S", "2024-11-01, PT5H", "2024-11-30, PT5H", "2024-12-01, PT0S"})
    void PAY_4_pays_in_the_month_of_the_end_date(String lastDay, Duration paid) {
        Execution ended = order().granted("PT30H24M", Period.MONTH).ended(lastDay, EndReason.CUSTOMER_WISH, false);

        assertPaid(paid, recipient("anna").orders(ended, HOUR_A_DAY));
    }

    @Test
    void PAY_4_pays_each_home_care_order_so_ended() {
        Execution ended = order().granted("PT30H24M", Period.MONTH).ended("2024-11-20", EndReason.CUSTOMER_WISH, false);
        Execution escort = order().category(Tasks.ESCORT).ended("2024-11-20", EndReason.CUSTOMER_WISH, false);

        assertPaid(Duration.ofHours(10), recipient("anna").orders(ended, ended, escort));
    }

    @Test
    void PAY_5_the_parts_are_added_exactly_and_rounded_once() {
        // five days at 40 h / 30.4 are 23 684.21 s, a day is 4 736.84 s
        Execution ended = order().ended("2024-11-20", EndReason.CUSTOMER_WISH, false);

        assertPaid(Duration.ofSeconds(23_684), recipient("anna").orders(ended));
        assertPaid(Duration.ofSeconds(71_053), recipient("anna").orders(ended, ended, ended));
        assertPaid(
                Duration.ofSeconds(33_158),
                recipient("anna")
                        .orders(ended)
                        .absent("2024-11-05", "2024-11-09", AbsenceCause.HOSPITAL, "2024-11-05T09:00"));
    }

    private static ReadjustmentPolicy.DaysFromNotice policy() {
        return (ReadjustmentPolicy.DaysFromNotice)
                Town.north().book().compensation().readjustment();
    }

    private static RecipientBuilder hourADay() {
        return recipient("anna").orders(HOUR_A_DAY);
    }

    private static void assertPaid(Duration paid, RecipientBuilder anna) {
        assertThat(MonthBuilder.in(Town.north())
                        .of(anna)
                        .settle()
                        .recipient("anna")
                        .readjustment()
                        .value())
                .isEqualTo(paid);
    }
}

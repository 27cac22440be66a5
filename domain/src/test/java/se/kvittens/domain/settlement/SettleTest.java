package se.kvittens.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static se.kvittens.domain.deviation.DeviationCode.ABSENCE_OVER_30_DAYS;
import static se.kvittens.domain.deviation.DeviationCode.NOT_APPROVED;
import static se.kvittens.domain.fixture.At.at;
import static se.kvittens.domain.fixture.OrderBuilder.order;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.Settled;
import se.kvittens.domain.fixture.Tasks;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;

/** The doors of a settlement; the lock of November is 2024-12-04 at 16:00. */
class SettleTest {

    @ParameterizedTest
    @CsvSource({"2024-12-04T16:00:01, false", "2024-12-04T23:59:59, false", "2024-12-05T00:00:00, true"})
    void TIME_7_the_final_basis_is_taken_when_the_lock_date_is_past(String asOf, boolean taken) {
        assertThat(november().finalAt(asOf).isRight()).isEqualTo(taken);
        if (!taken) {
            assertThat(november().finalAt(asOf).getLeft().code()).isEqualTo("FINAL_BEFORE_LOCK");
        }
    }

    @ParameterizedTest
    @CsvSource({"2024-12-06T12:00, 2024-12-06T23:59:59, false", "2024-12-06T12:00, 2024-12-07T00:00:00, true"})
    void TIME_7_asks_of_the_published_lock(String lock, String asOf, boolean taken) {
        assertThat(november().publishedLock("2024-11", lock).finalAt(asOf).isRight())
                .isEqualTo(taken);
    }

    @Test
    void TIME_7_the_basis_is_taken_at_08_00_on_the_day_after_the_lock_where_nothing_is_said() {
        assertThat(november().settle().settlement().provenance().asOf()).isEqualTo(at("2024-12-05T08:00"));
    }

    @ParameterizedTest
    @CsvSource({"2024-11-09T23:59:59, true", "2024-11-10T00:00:00, false", "2024-11-10T07:00:00, false"})
    void TIME_6_a_preliminary_basis_counts_the_approvals_made_before_its_day(String approved, boolean counts) {
        MonthBuilder month = november().with(visit("v").approved(approved));

        assertThat(month.preliminary("2024-11-10T08:00").codes("v").contains(NOT_APPROVED))
                .isEqualTo(!counts);
        assertThat(month.settle().codes("v")).isEmpty();
    }

    @Test
    void TIME_6_nothing_else_is_filtered_by_the_time_of_the_basis() {
        Settled month = november()
                .with(visit("v").registered("2024-11-20T08:00").changed("2024-11-21T08:00", "", "2024-11-04T08:40"))
                .preliminary("2024-11-10T08:00");

        assertThat(month.payable("v")).isEqualTo(Duration.ofMinutes(40));
    }

    @ParameterizedTest
    @CsvSource({"2019-12, false", "2020-01, true"})
    void a_month_before_the_first_version_is_refused(String yearMonth, boolean taken) {
        MonthBuilder month = MonthBuilder.in(Town.north()).month(yearMonth).of(recipient("anna"));

        assertThat(month.finalAt("2024-12-31T12:00").isRight()).isEqualTo(taken);
        if (!taken) {
            assertThat(month.refusal()).isEqualTo(new SettlementRefused.NoRuleBook(Town.NORTH, YearMonth.of(2019, 12)));
        }
    }

    @Test
    void a_month_carries_by_what_it_was_settled() {
        Provenance provenance = MonthBuilder.in(
                        Town.north().lock(3, "23:59:59"),
                        Town.north().version(2, "2024-12-01").lock(3, "16:00"))
                .of(recipient("anna"))
                .settle()
                .settlement()
                .provenance();

        assertThat(provenance.rules().version().label()).isEqualTo("north-v1");
        assertThat(provenance.lock().value().instant()).isEqualTo(at("2024-12-04T16:00"));
        assertThat(provenance.isFinal()).isTrue();
    }

    @Test
    void a_task_that_the_table_lacks_is_refused_in_a_visit_and_in_an_order() {
        assertThat(november().with(visit("v").tasks("CARE", "NONE")).refusal())
                .isEqualTo(new SettlementRefused.UnknownTask(Tasks.code("NONE"), "visit v"));
        assertThat(MonthBuilder.in(Town.north())
                        .of(recipient("anna").orders(order().tasks("NONE").build()))
                        .refusal())
                .isEqualTo(new SettlementRefused.UnknownTask(Tasks.code("NONE"), "recipient anna"));
    }

    @Test
    void a_visit_of_someone_unknown_is_refused() {
        assertThat(november().with(visit("v").at("bo")).refusal())
                .isEqualTo(new SettlementRefused.UnknownRecipient(new VisitId("v"), new RecipientId("bo")));
    }

    @Test
    void a_recipient_takes_part_with_an_order_a_visit_an_absence_or_a_delivery_in_the_month() {
        Settled month = MonthBuilder.in(Town.north())
                .of(
                        recipient("delivered").orders().mealDeliveries(1),
                        recipient("ordered"),
                        recipient("visited").orders(),
                        recipient("absent").orders().absent("2024-10-01", "2024-11-01", AbsenceCause.OTHER, ""),
                        recipient("before").orders(order().until("2024-10-31")),
                        recipient("after").orders(order().from("2024-12-01").build()),
                        recipient("absentBefore").orders().absent("2024-10-01", "2024-10-31", AbsenceCause.OTHER, ""))
                .with(visit("v").at("visited").unapproved())
                .settle();

        assertThat(month.settlement().recipients().stream()
                        .map(each -> each.recipient().id().value()))
                .containsExactly("absent", "delivered", "ordered", "visited");
        assertThat(month.codesOf("absent")).containsExactly(ABSENCE_OVER_30_DAYS);
    }

    @Test
    void a_month_with_nothing_in_it_is_settled_at_nothing() {
        Settled month = MonthBuilder.in(Town.north()).settle();

        assertThat(month.total()).isEqualTo("0.00");
        assertThat(month.settlement().recipients()).isEmpty();
        assertThat(month.settlement().hasDeviations()).isFalse();
    }

    /** Every month from the first version to two years ahead, with a visit over each of its ends. */
    @ParameterizedTest
    @MethodSource("months")
    void every_month_can_be_settled(YearMonth month) {
        for (Town town : new Town[] {Town.north(), Town.south()}) {
            MonthBuilder builder = MonthBuilder.in(town)
                    .month(month.toString())
                    .of(recipient("anna")
                            .orders(order().from("2019-01-01").build())
                            .absent(month.atDay(28).toString(), "", AbsenceCause.HOSPITAL, month.atDay(28) + "T09:00"))
                    .with(
                            over(month.atDay(1)),
                            over(month.atEndOfMonth()),
                            over(month.plusMonths(1).atDay(1)));

            assertThatCode(builder::settle).doesNotThrowAnyException();
            assertThat(builder.settle().settlement().visits()).hasSize(2);
        }
    }

    private static VisitBuilder over(LocalDate midnight) {
        return visit("v" + midnight).times(midnight + "T00:00", midnight + "T00:30");
    }

    static Stream<YearMonth> months() {
        return Stream.iterate(YearMonth.of(2020, 1), month -> month.plusMonths(1))
                .limit(108);
    }

    private static MonthBuilder november() {
        return MonthBuilder.in(Town.north()).of(recipient("anna"));
    }
}

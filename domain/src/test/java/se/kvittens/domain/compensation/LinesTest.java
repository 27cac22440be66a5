package se.kvittens.domain.compensation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.At.at;
import static se.kvittens.domain.fixture.OrderBuilder.order;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.Settings.set;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.Settled;
import se.kvittens.domain.fixture.Tasks;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.quantity.Rounding;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.settlement.SettlementRefused;

/** PAY-2 and PAY-6 to PAY-8: lines and prices. */
class LinesTest {

    @ParameterizedTest
    @CsvSource({"2024-11-04T08:00", "2024-11-03T08:00", "2024-11-02T02:00", "2024-11-30T22:00"})
    void PAY_2_the_price_is_the_same_on_every_day_and_hour(String start) {
        String end = start.replace(":00", ":30");
        Settled month =
                north().of(recipient("anna")).with(visit("v").times(start, end)).settle();

        assertThat(month.amount("anna")).isEqualTo("200.00");
    }

    @ParameterizedTest
    @CsvSource({"MAINLAND, 200.00", "RURAL, 225.00", "ISLAND, 240.00"})
    void PAY_6_a_supplement_is_paid_per_payable_hour(Area area, String amount) {
        Settled month = north().of(recipient("anna").in(area)).with(visit("v")).settle();

        assertThat(month.amount("anna")).isEqualTo(amount);
        assertThat(month.recipient("anna").reportedSupplement()).isZero();
        assertThat(month.settlement().invoice().totals().get(0).time()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void PAY_6_a_payable_hour_is_one_after_the_cap() {
        RecipientBuilder anna = recipient("anna")
                .in(Area.RURAL)
                .orders(order().granted("PT15M", Period.MONTH).build());

        assertThat(north().of(anna).with(visit("v")).settle().amount("anna")).isEqualTo("112.50");
    }

    @Test
    void PAY_6_readjustment_bears_no_supplement_unless_the_rule_book_says_so() {
        RecipientBuilder anna = recipient("anna")
                .in(Area.RURAL)
                .orders(order().granted("PT30H24M", Period.MONTH).build())
                .absent("2024-11-05", "2024-11-05", AbsenceCause.HOSPITAL, "2024-11-05T09:00");
        Town bearing = Town.north()
                .supplements(new SupplementRules(
                        Town.north().book().compensation().supplements().modes(),
                        set(RuleId.PAY_6, "onReadjustment", true)));

        assertThat(north().of(anna).settle().amount("anna")).isEqualTo("400.00");
        assertThat(MonthBuilder.in(bearing).of(anna).settle().amount("anna")).isEqualTo("450.00");
    }

    @Test
    void PAY_6_a_supplement_paid_outside_the_settlement_is_reported_and_not_paid() {
        Town outside = Town.north()
                .supplements(new SupplementRules(
                        Map.of(Area.ISLAND, set(RuleId.PAY_6, "ISLAND", SupplementMode.OUTSIDE_SETTLEMENT)),
                        set(RuleId.PAY_6, "onReadjustment", false)));
        Settled month = MonthBuilder.in(outside)
                .of(recipient("anna").in(Area.ISLAND))
                .with(visit("v"))
                .settle();

        assertThat(month.amount("anna")).isEqualTo("200.00");
        assertThat(month.recipient("anna").reportedSupplement()).isEqualTo(Duration.ofMinutes(30));
    }

    @ParameterizedTest
    @CsvSource({"0, PT0S, 0.00", "1, PT1H, 400.00", "31, PT1H, 400.00"})
    void PAY_7_meals_pay_one_hour_for_at_least_one_delivery(int deliveries, Duration meals, String amount) {
        Settled month = south().of(recipient("anna").mealDeliveries(deliveries)).settle();

        assertThat(month.recipient("anna").meals().value()).isEqualTo(meals);
        assertThat(month.amount("anna")).isEqualTo(amount);
    }

    @Test
    void PAY_7_a_visit_of_meals_alone_is_not_paid_by_time_and_bears_no_deviation() {
        RecipientBuilder anna =
                recipient("anna").orders(order().tasks("MEALS", "CARE").build());
        Settled month = south().of(anna)
                .with(
                        visit("v").tasks("MEALS"),
                        visit("w").tasks("MEALS", "CARE").times("2024-11-05T08:00", "2024-11-05T08:30"))
                .settle();

        assertThat(month.payable("v")).isZero();
        assertThat(month.codes("v")).isEmpty();
        assertThat(month.payable("w")).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void PAY_7_the_other_town_pays_such_a_visit_by_time_and_nothing_for_deliveries() {
        RecipientBuilder anna = recipient("anna")
                .mealDeliveries(3)
                .orders(order().tasks("MEALS").build());
        Settled month = north().of(anna).with(visit("v").tasks("MEALS")).settle();

        assertThat(month.amount("anna")).isEqualTo("200.00");
    }

    @Test
    void PAY_8_an_amount_is_rounded_once_per_line() {
        // 4.5 s and 4.5 s at 4.00 an hour would be 0.005 twice; 9 s are 0.01
        Settled month = north().price(Tasks.HOME_CARE, "4.00")
                .of(recipient("anna"))
                .with(
                        visit("v").times("2024-11-04T08:00", "2024-11-04T08:00:04"),
                        visit("w").times("2024-11-05T08:00", "2024-11-05T08:00:05"))
                .settle();

        assertThat(month.amount("anna")).isEqualTo("0.01");
        assertThat(month.recipient("anna").lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        // a half of an öre, and the least that is more: 4.5 s and 9 s are 0.005 and 0.01 at 4.00 an hour
        "PT4S, HALF_UP, 0.00",
        "PT5S, HALF_UP, 0.01",
        "PT8S, DOWN, 0.00",
        "PT9S, DOWN, 0.01",
        "PT9S, UP, 0.01",
        "PT10S, UP, 0.02"
    })
    void PAY_8_an_amount_is_rounded_as_the_rule_book_says(Duration length, Rounding rounding, String amount) {
        Instant from = at("2024-11-04T08:00");
        Settled month = MonthBuilder.in(Town.north().rounding(rounding))
                .price(Tasks.HOME_CARE, "4.00")
                .of(recipient("anna"))
                .with(visit("v").times(from, from.plus(length)))
                .settle();

        assertThat(month.amount("anna")).isEqualTo(amount);
        assertThat(month.recipient("anna").lines())
                .singleElement()
                .satisfies(line -> assertThat(line.amount().why().because())
                        .contains(new Ruled(set(RuleId.PAY_8, "rounding", rounding))));
    }

    @Test
    void PAY_8_a_line_is_a_recipient_a_category_and_a_kind() {
        RecipientBuilder anna = recipient("anna")
                .in(Area.RURAL)
                .orders(
                        order().granted("PT30H24M", Period.MONTH).build(),
                        order().tasks("ESCORT").category(Tasks.ESCORT).build())
                .absent("2024-11-20", "2024-11-20", AbsenceCause.HOSPITAL, "2024-11-20T09:00");
        Settled month = north().price(Tasks.ESCORT, "300.00")
                .of(anna)
                .with(visit("v"), visit("w").tasks("ESCORT").times("2024-11-05T08:00", "2024-11-05T08:30"))
                .settle();

        assertThat(month.recipient("anna").lines())
                .extracting(line -> line.category() + " " + line.kind() + " "
                        + line.amount().value())
                .containsExactlyInAnyOrder(
                        "HOME_CARE EXECUTED 200.00",
                        "ESCORT EXECUTED 150.00",
                        "HOME_CARE READJUSTMENT 400.00",
                        "HOME_CARE SUPPLEMENT 25.00",
                        "ESCORT SUPPLEMENT 25.00");
        assertThat(month.amount("anna")).isEqualTo("800.00");
    }

    @Test
    void PAY_8_a_missing_price_is_an_error_that_names_what_and_when() {
        MonthBuilder month =
                north().withoutPrices().of(recipient("anna").in(Area.RURAL)).with(visit("v"));

        assertThat(month.refusal().code()).isEqualTo("MISSING_PRICE");
        assertThat(((SettlementRefused.PricesMissing) month.refusal()).prices())
                .containsExactlyInAnyOrder(
                        new MissingPrice(new PriceItem.OfCategory(Tasks.HOME_CARE), YearMonth.of(2024, 11)),
                        new MissingPrice(new PriceItem.OfSupplement(Area.RURAL), YearMonth.of(2024, 11)));
    }

    @ParameterizedTest
    @CsvSource({"2024-11-04T08:00:00, true", "2024-11-04T08:00:01, false"})
    void PAY_8_a_price_is_needed_by_a_line_of_more_than_zero_seconds(String end, boolean settled) {
        MonthBuilder month =
                north().withoutPrices().of(recipient("anna")).with(visit("v").times("2024-11-04T08:00", end));

        assertThat(month.finalAt("2024-12-31T12:00").isRight()).isEqualTo(settled);
    }

    @Test
    void PAY_8_a_price_that_two_recipients_miss_is_named_once() {
        MonthBuilder month = north().withoutPrices()
                .of(recipient("anna"), recipient("bo"))
                .with(visit("v"), visit("w").at("bo").by("c2"));

        assertThat(((SettlementRefused.PricesMissing) month.refusal()).prices()).hasSize(1);
    }

    private static MonthBuilder north() {
        return MonthBuilder.in(Town.north());
    }

    private static MonthBuilder south() {
        return MonthBuilder.in(Town.south());
    }
}

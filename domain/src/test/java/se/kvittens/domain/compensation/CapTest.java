package se.kvittens.domain.compensation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.deviation.DeviationCode.EXECUTED_OVER_GRANTED;
import static se.kvittens.domain.fixture.OrderBuilder.order;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.Settled;
import se.kvittens.domain.fixture.Tasks;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.reason.Reckoning;
import se.kvittens.domain.reason.Step;

class CapTest {

    @ParameterizedTest
    @CsvSource({
        // granted 30 minutes: the end of the visit, the excess approved, what is paid, whether it is journalled
        "2024-11-04T08:30:00, PT0S, PT30M, false",
        "2024-11-04T08:30:01, PT0S, PT30M, true",
        "2024-11-04T08:40:00, PT9M59S, PT39M59S, true",
        "2024-11-04T08:40:00, PT10M, PT40M, true",
        "2024-11-04T08:40:00, PT2H, PT40M, true",
        "2024-11-04T08:20:00, PT2H, PT20M, false"
    })
    void PAY_1_executed_time_is_paid_up_to_the_granted_and_the_approved(
            String end, String excess, Duration paid, boolean over) {
        Settled month = MonthBuilder.in(Town.north())
                .of(halfAnHour().excessApproved(excess))
                .with(visit("v").times("2024-11-04T08:00", end))
                .settle();

        assertThat(month.recipient("anna").payable().value()).isEqualTo(paid);
        assertThat(month.codesOf("anna").contains(EXECUTED_OVER_GRANTED)).isEqualTo(over);
        assertThat(month.recipient("anna").executed().value()).isEqualTo(month.payable("v"));
    }

    @ParameterizedTest
    @CsvSource({"2024-11-04T08:30:00, SUM", "2024-11-04T08:30:01, LESSER"})
    void PAY_1_time_within_the_granted_is_told_without_a_cap(String end, Reckoning how) {
        Settled month = MonthBuilder.in(Town.north())
                .of(halfAnHour())
                .with(visit("v").times("2024-11-04T08:00", end))
                .settle();

        assertThat(month.recipient("anna").payable().why().because())
                .singleElement()
                .satisfies(part -> assertThat(((Step) part).how()).isEqualTo(how));
    }

    @Test
    void PAY_1_the_cap_holds_by_recipient_and_month_and_not_by_visit() {
        Settled month = MonthBuilder.in(Town.north())
                .of(halfAnHour(), recipient("bo"))
                .with(
                        visit("v").times("2024-11-04T08:00", "2024-11-04T08:20"),
                        visit("w").times("2024-11-05T08:00", "2024-11-05T08:20"),
                        visit("x").at("bo").times("2024-11-06T08:00", "2024-11-06T09:00"))
                .settle();

        assertThat(month.payable("w")).isEqualTo(Duration.ofMinutes(20));
        assertThat(month.recipient("anna").payable().value()).isEqualTo(Duration.ofMinutes(30));
        assertThat(month.recipient("bo").payable().value()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void PAY_1_what_is_not_payable_does_not_fill_the_granted_time() {
        Settled month = MonthBuilder.in(Town.north())
                .of(halfAnHour())
                .with(
                        visit("v"),
                        visit("w").times("2024-11-05T08:00", "2024-11-05T08:30").unapproved())
                .settle();

        assertThat(month.codesOf("anna")).isEmpty();
        assertThat(month.recipient("anna").executed().value()).isEqualTo(Duration.ofHours(1));
        assertThat(month.recipient("anna").payable().value()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void PAY_1_the_cap_is_for_home_care() {
        RecipientBuilder anna = recipient("anna")
                .orders(
                        order().granted("PT30M", Period.MONTH).build(),
                        order().granted("PT0S", Period.MONTH)
                                .category(Tasks.ESCORT)
                                .tasks("ESCORT")
                                .build());
        Settled month = MonthBuilder.in(Town.north())
                .of(anna)
                .with(visit("v"), visit("w").tasks("ESCORT").times("2024-11-05T08:00", "2024-11-05T09:00"))
                .settle();

        assertThat(month.recipient("anna").payable().value()).isEqualTo(Duration.ofMinutes(90));
        assertThat(month.codesOf("anna")).isEmpty();
    }

    @Test
    void PAY_1_the_other_town_has_no_cap() {
        Settled month = MonthBuilder.in(Town.south())
                .of(halfAnHour())
                .with(visit("v").times("2024-11-04T08:00", "2024-11-04T10:00"))
                .settle();

        assertThat(month.recipient("anna").payable().value()).isEqualTo(Duration.ofHours(2));
        assertThat(month.codesOf("anna")).isEmpty();
        assertThat(month.amount("anna")).isEqualTo("800.00");
    }

    private static RecipientBuilder halfAnHour() {
        return recipient("anna").orders(order().granted("PT30M", Period.MONTH).build());
    }
}

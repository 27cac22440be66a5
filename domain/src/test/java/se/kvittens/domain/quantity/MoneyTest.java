package se.kvittens.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        // seconds, öre per hour, öre: below the half, at it, above it
        "1799, 1, 0",
        "1800, 1, 1",
        "1801, 1, 1",
        "5399, 1, 1",
        "5400, 1, 2",
        "3600, 40000, 40000",
        "36869, 40000, 409656",
        "0, 40000, 0",
        "1, 1799, 0",
        "1, 1800, 1"
    })
    void PAY_8_rounds_an_amount_half_up_to_the_ore(long seconds, long price, long ore) {
        HourlyPrice perHour = new HourlyPrice(new Ore(price));

        assertThat(perHour.amountFor(Duration.ofSeconds(seconds), Rounding.HALF_UP))
                .isEqualTo(new Ore(ore));
    }

    @ParameterizedTest
    @CsvSource({
        // seconds at 0.01 an hour, rounding, öre: no part of an öre, the least part, the greatest, a whole one
        "0, DOWN, 0",
        "1, DOWN, 0",
        "3599, DOWN, 0",
        "3600, DOWN, 1",
        "0, UP, 0",
        "1, UP, 1",
        "3600, UP, 1",
        "3601, UP, 2"
    })
    void PAY_8_rounds_an_amount_down_or_up_to_the_ore(long seconds, Rounding rounding, long ore) {
        HourlyPrice perHour = new HourlyPrice(new Ore(1));

        assertThat(perHour.amountFor(Duration.ofSeconds(seconds), rounding)).isEqualTo(new Ore(ore));
    }

    @Property
    void PAY_8_is_exact_to_the_ore(
            @ForAll @LongRange(max = 5_000_000_000L) long seconds,
            @ForAll @LongRange(max = 1_000_000L) long price,
            @ForAll Rounding rounding) {
        BigDecimal expected = BigDecimal.valueOf(seconds)
                .multiply(BigDecimal.valueOf(price))
                .divide(BigDecimal.valueOf(3600), 0, RoundingMode.valueOf(rounding.name()));

        assertThat(new HourlyPrice(new Ore(price)).amountFor(Duration.ofSeconds(seconds), rounding))
                .isEqualTo(new Ore(expected.longValueExact()));
    }

    @Test
    void PAY_8_an_amount_too_great_to_hold_is_refused_and_not_wrapped() {
        HourlyPrice dear = new HourlyPrice(new Ore(Long.MAX_VALUE));

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> dear.amountFor(Duration.ofSeconds(2), Rounding.DOWN));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> dear.amountFor(Duration.ofSeconds(1), Rounding.UP));
    }

    @Test
    void PAY_8_a_price_is_not_negative() {
        assertThat(new HourlyPrice(Ore.ZERO).perHour()).isEqualTo(Ore.ZERO);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new HourlyPrice(new Ore(-1)))
                .withMessageContaining("-0.01");
    }

    @Test
    void an_amount_in_kronor_has_at_most_two_decimals() {
        assertThat(Ore.ofKronor(new BigDecimal("4096.72"))).isEqualTo(new Ore(409672));
        assertThat(Ore.ofKronor(new BigDecimal("400"))).isEqualTo(new Ore(40000));
        assertThat(Ore.ofKronor(new BigDecimal("400.000"))).isEqualTo(new Ore(40000));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Ore.ofKronor(new BigDecimal("400.001")));
    }

    @Test
    void an_amount_shows_two_decimals() {
        assertThat(new Ore(409670)).hasToString("4096.70");
        assertThat(new Ore(5)).hasToString("0.05");
        assertThat(Ore.ZERO).hasToString("0.00");
    }

    @ParameterizedTest
    @CsvSource({
        // 0.005 h is 18 s
        "17, 0.00",
        "18, 0.01",
        "53, 0.01",
        "54, 0.02",
        "3600, 1.00",
        "36469, 10.13"
    })
    void BILL_3_hours_have_two_decimals_rounded_half_up(long seconds, BigDecimal hours) {
        assertThat(Hours.of(Duration.ofSeconds(seconds)).value()).isEqualTo(hours);
    }
}

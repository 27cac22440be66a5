package se.kvittens.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    @ParameterizedTest
    @CsvSource({"2, 4, 1/2", "4, 2, 2", "0, 5, 0", "7, 1, 7", "3, 7, 3/7"})
    void a_ratio_is_in_lowest_terms_and_a_whole_one_shows_without_a_denominator(
            long numerator, long denominator, String shown) {
        assertThat(Ratio.of(numerator, denominator)).hasToString(shown);
    }

    @ParameterizedTest
    @CsvSource({"30.4, 152/5", "0.50, 1/2", "7, 7", "1E+2, 100", "0.000, 0"})
    void a_decimal_number_is_taken_exactly(BigDecimal number, String shown) {
        assertThat(Ratio.of(number)).hasToString(shown);
    }

    @Test
    void equal_ratios_are_equal_however_they_were_written() {
        assertThat(Ratio.of(6, 8)).isEqualTo(Ratio.of(3, 4)).hasSameHashCodeAs(Ratio.of(3, 4));
        assertThat(Ratio.of(3, 4).inverse()).isEqualTo(Ratio.of(4, 3));
        assertThat(Ratio.of(3, 4).times(Ratio.of(2, 9))).isEqualTo(Ratio.of(1, 6));
    }

    /** 2^70 needs more than a long. */
    @Test
    void great_numbers_are_brought_to_lowest_terms_too() {
        BigInteger great = BigInteger.TWO.pow(70);
        BigInteger three = BigInteger.valueOf(3);
        BigInteger six = BigInteger.valueOf(6);

        assertThat(new Ratio(great.multiply(three), six)).isEqualTo(new Ratio(BigInteger.TWO.pow(69), BigInteger.ONE));
        assertThat(new Ratio(six, great.multiply(three)).denominator()).isEqualTo(BigInteger.TWO.pow(69));
        assertThat(new Ratio(great.multiply(three), great.multiply(six))).hasToString("1/2");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void a_denominator_is_positive(BigInteger denominator) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Ratio(BigInteger.ONE, denominator))
                .withMessageContaining(denominator.toString());
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Ratio.of(0, 3).inverse());
    }

    @Test
    void quantities_show_their_unit() {
        assertThat(new ExactTime(Ratio.of(1, 3))).hasToString("1/3 s");
        assertThat(new HourlyPrice(new Ore(40050))).hasToString("400.50/h");
        assertThat(Hours.of(Duration.ofMinutes(90))).hasToString("1.50");
    }

    @Test
    void amounts_and_exact_lengths_are_in_order() {
        assertThat(new Ore(1)).isLessThan(new Ore(2)).isEqualByComparingTo(new Ore(1));
        assertThat(new Ore(2)).isGreaterThan(new Ore(1));
        assertThat(new ExactTime(Ratio.of(1, 3)))
                .isLessThan(new ExactTime(Ratio.of(1, 2)))
                .isEqualByComparingTo(new ExactTime(Ratio.of(2, 6)));
        assertThat(new ExactTime(Ratio.of(1, 2))).isGreaterThan(new ExactTime(Ratio.of(1, 3)));
    }

    @Test
    void an_amount_that_is_too_great_is_a_fault_and_not_a_wrong_amount() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> new Ore(Long.MAX_VALUE).plus(new Ore(1)));
        assertThat(new Ore(3).plus(new Ore(4))).isEqualTo(new Ore(7));
        assertThat(new Ore(-250).toKronor()).isEqualTo(new BigDecimal("-2.50"));
    }
}

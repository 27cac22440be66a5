package se.kvittens.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactTimeTest {

    @ParameterizedTest
    @CsvSource({
        // a half goes up, and anything less down
        "0, 1, 0",
        "1, 2, 1",
        "499999999, 1000000000, 0",
        "3, 2, 2",
        "1499, 1000, 1",
        "1, 3, 0",
        "2, 3, 1",
        "180000, 19, 9474"
    })
    void PAY_5_rounds_half_up_to_the_second(long numerator, long denominator, long seconds) {
        ExactTime exact = new ExactTime(Ratio.of(numerator, denominator));

        assertThat(exact.toWholeSeconds()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void PAY_5_thirds_of_a_second_add_up_to_one() {
        ExactTime third = new ExactTime(Ratio.of(1, 3));

        assertThat(third.plus(third).plus(third)).isEqualTo(ExactTime.of(Duration.ofSeconds(1)));
    }

    @Test
    void GRANT_2_takes_30_point_4_as_the_decimal_that_it_is() {
        assertThat(Ratio.of(new BigDecimal("30.4"))).isEqualTo(Ratio.of(152, 5));
        assertThat(Ratio.of(new BigDecimal("3E+1"))).isEqualTo(Ratio.of(30, 1));
    }

    @Test
    void a_ratio_is_kept_in_lowest_terms() {
        assertThat(Ratio.of(10, 304)).isEqualTo(Ratio.of(5, 152));
        assertThat(Ratio.of(0, 304)).isEqualTo(Ratio.of(0, 1));
        assertThat(Ratio.of(5, 152)).hasToString("5/152");
        assertThat(Ratio.of(304, 152)).hasToString("2");
    }

    @Test
    void a_ratio_turned_upside_down_undoes_it() {
        assertThat(Ratio.of(152, 5).times(Ratio.of(152, 5).inverse())).isEqualTo(Ratio.of(1, 1));
    }

    @Property
    void PAY_5_a_sum_does_not_depend_on_order(@ForAll("lengths") List<ExactTime> lengths, @ForAll Random random) {
        List<ExactTime> shuffled = new ArrayList<>(lengths);
        Collections.shuffle(shuffled, random);

        assertThat(sum(shuffled)).isEqualTo(sum(lengths));
    }

    @Property
    void PAY_5_a_sum_does_not_depend_on_grouping(
            @ForAll("lengths") List<ExactTime> lengths, @ForAll @IntRange(max = 12) int cut) {
        int at = Math.min(cut, lengths.size());
        ExactTime grouped = sum(lengths.subList(0, at)).plus(sum(lengths.subList(at, lengths.size())));

        assertThat(grouped).isEqualTo(sum(lengths));
        assertThat(grouped.toWholeSeconds()).isEqualTo(sum(lengths).toWholeSeconds());
    }

    @Property
    void PAY_5_the_rounded_is_never_more_than_half_a_second_off(@ForAll("length") ExactTime exact) {
        ExactTime twice = exact.plus(exact);
        long rounded = exact.toWholeSeconds().toSeconds();

        assertThat(twice).isGreaterThanOrEqualTo(ExactTime.of(Duration.ofSeconds(Math.max(0, 2 * rounded - 1))));
        assertThat(twice).isLessThan(ExactTime.of(Duration.ofSeconds(2 * rounded + 1)));
    }

    @Property
    void lengths_compare_as_their_cross_products(@ForAll("length") ExactTime one, @ForAll("length") ExactTime other) {
        BigInteger left = one.seconds().numerator().multiply(other.seconds().denominator());
        BigInteger right = other.seconds().numerator().multiply(one.seconds().denominator());

        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(left.compareTo(right));
    }

    @Provide
    Arbitrary<ExactTime> length() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 2_678_400), Arbitraries.of(1L, 2L, 3L, 7L, 28L, 30L, 31L, 152L))
                .as((seconds, denominator) -> new ExactTime(Ratio.of(seconds, denominator)));
    }

    @Provide
    Arbitrary<List<ExactTime>> lengths() {
        return length().list().ofMaxSize(12);
    }

    @Property
    void PAY_5_tenths_of_thirty_point_four_sum_exactly(
            @ForAll @Size(max = 20) List<@IntRange(max = 200_000) Integer> days) {
        Ratio part = Ratio.of(new BigDecimal("30.4")).inverse();
        long total = days.stream().mapToLong(Integer::longValue).sum();
        ExactTime each = sum(days.stream()
                .map(day -> ExactTime.of(Duration.ofSeconds(day)).times(part))
                .toList());

        assertThat(each).isEqualTo(ExactTime.of(Duration.ofSeconds(total)).times(part));
    }

    private static ExactTime sum(List<ExactTime> lengths) {
        return lengths.stream().reduce(ExactTime.ZERO, ExactTime::plus);
    }
}

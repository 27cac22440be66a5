package se.kvittens.domain.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.fixture.Settings;
import se.kvittens.domain.quantity.ExactTime;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.quantity.Ratio;
import se.kvittens.domain.quantity.Rounding;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.time.TimeSpan;

/** How a value follows from its grounds, one reckoning after the other. */
class ExplainedTest {

    private static final Instant EIGHT = Instant.parse("2024-11-04T07:00:00Z");
    private static final Fact TEN = fact(Duration.ofMinutes(10));
    private static final Fact SEVEN = fact(Duration.ofMinutes(7));
    private static final Ruled SETTING = new Ruled(Settings.set(RuleId.PAY_3, "longest", Duration.ofMinutes(99)));

    @Test
    void a_setting_that_was_applied_contributes_its_value() {
        assertThat(SETTING.value()).isEqualTo(Duration.ofMinutes(99));
    }

    @Test
    void a_sum_adds_up_what_is_of_its_type_and_no_setting() {
        assertThat(value(Reckoning.SUM, Duration.class, TEN, SETTING, fact("a name"), SEVEN))
                .isEqualTo(Duration.ofMinutes(17));
        assertThat(value(Reckoning.SUM, Duration.class)).isEqualTo(Duration.ZERO);
        assertThat(value(Reckoning.SUM, Ore.class, fact(new Ore(3)), fact(new Ore(4))))
                .isEqualTo(new Ore(7));
        assertThat(value(Reckoning.SUM, Ore.class)).isEqualTo(Ore.ZERO);
        assertThat(value(Reckoning.SUM, ExactTime.class, fact(third(1)), fact(third(2))))
                .isEqualTo(third(3));
        assertThat(value(Reckoning.SUM, Duration.class, fact(Duration.ofSeconds(1, 5)), fact(Duration.ofSeconds(2, 6))))
                .isEqualTo(Duration.ofSeconds(3, 11));
    }

    @ParameterizedTest
    @CsvSource({"PT10M, PT7M, PT7M", "PT7M, PT10M, PT7M", "PT7M, PT7M, PT7M"})
    void the_lesser_of_lengths_is_the_least(Duration one, Duration other, Duration least) {
        assertThat(value(Reckoning.LESSER, Duration.class, fact(one), SETTING, fact(other)))
                .isEqualTo(least);
    }

    @Test
    void the_first_length_less_the_others() {
        assertThat(value(Reckoning.LESS, Duration.class, TEN, SETTING, SEVEN, fact(Duration.ofMinutes(1))))
                .isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void a_length_whole_or_exact_is_scaled_by_all_ratios_and_an_exact_one_rounded() {
        assertThat(value(
                        Reckoning.SCALED,
                        ExactTime.class,
                        fact(Duration.ofSeconds(10)),
                        fact(Ratio.of(1, 3)),
                        fact(Ratio.of(1, 2))))
                .isEqualTo(new ExactTime(Ratio.of(5, 3)));
        assertThat(value(Reckoning.SCALED, ExactTime.class, fact(third(2)), fact(Ratio.of(3, 1))))
                .isEqualTo(third(6));
        assertThat(value(Reckoning.ROUNDED, Duration.class, fact(third(5)))).isEqualTo(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @CsvSource({"HALF_UP, 1", "DOWN, 0", "UP, 1"})
    void an_amount_is_rounded_as_said(Rounding rounding, long ore) {
        Fact price = fact(new HourlyPrice(new Ore(1)));

        assertThat(value(Reckoning.priced(rounding), Ore.class, fact(Duration.ofSeconds(1800)), price))
                .isEqualTo(new Ore(ore));
    }

    @Test
    void an_elapsed_time_is_told_with_its_ends_and_follows_from_them() {
        TimeSpan span = new TimeSpan(EIGHT, EIGHT.plusSeconds(90));
        Step told = Explained.elapsed(RuleId.TIME_1, Term.EXECUTED_TIME, span).why();

        assertThat(told.value()).isEqualTo(Duration.ofSeconds(90));
        assertThat(told.because())
                .containsExactly(new Fact(Term.START, EIGHT), new Fact(Term.END, EIGHT.plusSeconds(90)));
        assertThat(told.how().of(Duration.class, told.because())).isEqualTo(told.value());
    }

    @Test
    void a_judgement_is_not_reckoned() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Reckoning.JUDGED.of(Duration.class, List.of(TEN)));
    }

    @Test
    void two_values_are_the_same_where_all_that_is_told_of_them_is() {
        Explained<Duration> value = sum(TEN, SEVEN);

        assertThat(value).isEqualTo(sum(TEN, SEVEN)).hasSameHashCodeAs(sum(TEN, SEVEN));
        assertThat(value).isNotEqualTo(sum(SEVEN, TEN)).isNotEqualTo(TEN);
        assertThat(value.hashCode()).isEqualTo(Duration.ofMinutes(17).hashCode());
        assertThat(value.reason()).isEqualTo(value.why());
        assertThat(value).hasToString(value.why().toString());
        assertThat(value.rule()).isEqualTo(RuleId.PAY_1);
    }

    private static Explained<Duration> sum(Ground... because) {
        return Explained.reckoned(RuleId.PAY_1, Term.PAYABLE_TIME, Reckoning.SUM, Duration.class, List.of(because));
    }

    private static <T> T value(Reckoning how, Class<T> type, Ground... because) {
        return Explained.reckoned(RuleId.PAY_1, Term.PAYABLE_TIME, how, type, List.of(because))
                .value();
    }

    private static ExactTime third(long thirds) {
        return new ExactTime(Ratio.of(thirds, 3));
    }

    private static Fact fact(Object value) {
        return new Fact(Term.FACTOR, value);
    }
}

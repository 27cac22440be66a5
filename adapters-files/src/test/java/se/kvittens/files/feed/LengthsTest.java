package se.kvittens.files.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.files.profile.LengthUnit;

/** What lengths of time are, whoever writes them. */
class LengthsTest {

    @ParameterizedTest
    @CsvSource({
        "0.5, DECIMAL_HOURS, PT30M",
        "0.45, DECIMAL_HOURS, PT27M",
        "'0,75', DECIMAL_HOURS, PT45M",
        "0.0002, DECIMAL_HOURS, ''", // 0.72 seconds
        "0.333333, DECIMAL_HOURS, ''",
        "0.0025, DECIMAL_HOURS, PT9S",
        "2, DECIMAL_HOURS, PT2H",
        "10000, DECIMAL_HOURS, PT10000H",
        "10000.01, DECIMAL_HOURS, ''",
        "0.45, CLOCK, PT45M",
        "'1,05', CLOCK, PT1H5M",
        "0.59, CLOCK, PT59M",
        "0.60, CLOCK, ''",
        "0.5, CLOCK, ''",
        "1, CLOCK, ''",
        "1.055, CLOCK, ''",
        "45, MINUTES, PT45M",
        "0.5, MINUTES, PT30S",
        "0.01, MINUTES, ''",
        "600000, MINUTES, PT10000H",
        "600001, MINUTES, ''",
        "90, SECONDS, PT1M30S",
        "0.5, SECONDS, ''",
        "36000000, SECONDS, PT10000H",
        "36000001, SECONDS, ''"
    })
    void a_number_is_what_the_unit_makes_of_it(String number, LengthUnit unit, String length) {
        assertThat(Lengths.isNumber(number)).isTrue();
        assertThat(Lengths.of(number, unit)).isEqualTo(length(length));
    }

    @ParameterizedTest
    @CsvSource({
        "1:05, PT1H5M",
        "01:05:30, PT1H5M30S",
        "27:30, PT27H30M",
        "0:59, PT59M",
        "0:60, ''",
        "0:59:60, ''",
        "1:5, ''",
        "10000:00, PT10000H",
        "10000:00:01, ''",
        "PT45M, PT45M",
        "PT10000H, PT10000H",
        "PT10000H0.5S, ''",
        "PT10000H1S, ''",
        "PT-1M, ''",
        "P1D, PT24H",
        "P1M, ''",
        "pt45m, ''",
        "45 min, ''"
    })
    void a_clock_time_and_an_iso_length_need_no_unit(String text, String length) {
        assertThat(Lengths.isNumber(text)).isFalse();
        assertThat(Lengths.plain(text)).isEqualTo(length(length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "+1", ".5", "5.", "1e3", "1.2.3", "1 000", "0x10", "½", "1.0000000"})
    void other_signs_make_no_number(String text) {
        assertThat(Lengths.isNumber(text)).isFalse();
        assertThat(Lengths.plain(text)).isEmpty();
    }

    private static Optional<Duration> length(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Duration.parse(text));
    }
}

package se.kvittens.files.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import se.kvittens.files.yaml.Readings;

/** What is read quickly is what the slow reading reads; what is not read quickly is left to it. */
class QuickReadingsProperties {

    @Property
    void an_instant_is_that_of_the_slow_reading(@ForAll("times") String text) {
        Instant quick = QuickReadings.instant(text);

        if (quick == null) {
            assertThat(Readings.instant(text).isLeft() || text.length() > 19).isTrue();
        } else {
            assertThat(Readings.instant(text).get()).isEqualTo(quick);
        }
    }

    @Property
    void an_instant_of_any_day_is_that_of_the_slow_reading(
            @ForAll @IntRange(min = 1849, max = 2200) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 31) int day,
            @ForAll @IntRange(min = 0, max = 24 * 60 - 1) int minute) {
        String text = "%04d-%02d-%02dT%02d:%02d".formatted(year, month, day, minute / 60, minute % 60);

        assertThat(QuickReadings.instant(text)).isEqualTo(Readings.instant(text).getOrElse(() -> null));
    }

    @Property
    void a_date_is_that_of_the_slow_reading(@ForAll("dates") String text) {
        LocalDate quick = QuickReadings.date(text);

        if (quick == null) {
            assertThat(Readings.date(text).isLeft()).isTrue();
        } else {
            assertThat(Readings.date(text).get()).isEqualTo(quick);
        }
    }

    @Property
    void a_length_is_that_of_the_slow_reading(@ForAll("lengths") String text) {
        Duration quick = QuickReadings.length(text);

        if (quick != null) {
            assertThat(Readings.length(text).get()).isEqualTo(quick);
        }
    }

    @Provide
    Arbitrary<String> dates() {
        Arbitrary<Integer> years = Arbitraries.of(2023, 2024, 2100, 1900);
        Arbitrary<Integer> months = Arbitraries.integers().between(0, 13);
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 32);
        Arbitrary<String> patterns = Arbitraries.frequency(
                Tuple.of(8, "%04d-%02d-%02d"), Tuple.of(1, "%04d-%d-%02d"), Tuple.of(1, "%04d/%02d/%02d"));
        return Combinators.combine(patterns, years, months, days).as(String::formatted);
    }

    @Provide
    Arbitrary<String> times() {
        Arbitrary<String> clocks = Arbitraries.of(
                "T08:00",
                "T02:30",
                "T02:30:00",
                "T00:00:59",
                "T24:00",
                "T23:60",
                "T8:00",
                " 08:00",
                "T08:00:60",
                "T08.00",
                "T0a:00",
                "T02:30+01:00",
                "T02:30+02:00",
                "T08:00Z",
                "T08:00:0",
                "");
        Arbitrary<String> days = Arbitraries.of("2024-03-31", "2024-10-27", "2024-10-26", "2024-02-30", "2024-13-01");
        return Combinators.combine(days, clocks).as(String::concat);
    }

    @Provide
    Arbitrary<String> lengths() {
        return Arbitraries.strings().withChars("0123459HMS").ofMaxLength(8).map("PT"::concat);
    }
}

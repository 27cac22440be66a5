package se.kvittens.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpansTest {

    @ParameterizedTest
    @CsvSource({
        "0, 10, 10, 20, false", // touching
        "0, 11, 10, 20, true",
        "0, 10, 5, 5, true", // of no length inside
        "0, 10, 0, 0, false", // of no length at the start
        "0, 10, 10, 10, false", // of no length at the end
        "5, 5, 5, 5, false",
        "0, 10, 2, 8, true",
        "0, 10, 0, 10, true"
    })
    void REG_13_spans_overlap_when_each_starts_before_the_other_ends(
            long start, long end, long otherStart, long otherEnd, boolean expected) {
        assertThat(span(start, end).overlaps(span(otherStart, otherEnd))).isEqualTo(expected);
        assertThat(span(otherStart, otherEnd).overlaps(span(start, end))).isEqualTo(expected);
    }

    @Property
    void REG_13_the_sweep_finds_what_the_comparison_of_all_pairs_finds(@ForAll("spans") List<TimeSpan> spans) {
        Overlaps overlaps = Overlaps.among(spans, span -> span);

        for (int i = 0; i < spans.size(); i++) {
            assertThat(overlaps.of(i)).as("of %s in %s", spans.get(i), spans).isEqualTo(naive(spans, i));
        }
    }

    @Property
    void the_part_that_two_spans_share_is_what_lies_in_both(
            @ForAll("span") TimeSpan one, @ForAll("span") TimeSpan other) {
        if (!one.overlaps(other)) {
            return;
        }
        TimeSpan shared = one.sharedWith(other);

        for (long second = 0; second < 50; second++) {
            assertThat(holds(shared, second)).isEqualTo(holds(one, second) && holds(other, second));
        }
    }

    @Test
    void a_span_ends_no_earlier_than_it_starts() {
        assertThat(span(5, 5).length()).isZero();
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> span(5, 4));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new DateSpan(LocalDate.of(2024, 1, 2), LocalDate.of(2024, 1, 1)));
    }

    @Test
    void the_length_of_a_span_is_elapsed_to_the_nanosecond() {
        Instant start = Instant.ofEpochSecond(10, 700_000_000);

        assertThat(new TimeSpan(start, start.plusNanos(1_500_000_001)).length())
                .isEqualTo(Duration.ofNanos(1_500_000_001));
    }

    @Test
    void a_closed_date_span_holds_its_first_and_its_last_day() {
        DateSpan span = DateSpan.closed(LocalDate.of(2024, 2, 28), LocalDate.of(2024, 3, 1));

        assertThat(span.days()).isEqualTo(3);
        assertThat(span.stream())
                .containsExactly(LocalDate.of(2024, 2, 28), LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 1));
        assertThat(span.contains(LocalDate.of(2024, 2, 27))).isFalse();
        assertThat(span.contains(LocalDate.of(2024, 2, 28))).isTrue();
        assertThat(span.contains(LocalDate.of(2024, 3, 1))).isTrue();
        assertThat(span.contains(LocalDate.of(2024, 3, 2))).isFalse();
    }

    @Test
    void an_open_date_span_holds_every_later_day() {
        DateSpan span = DateSpan.from(LocalDate.of(2024, 2, 28));

        assertThat(span.contains(LocalDate.of(2024, 2, 27))).isFalse();
        assertThat(span.contains(LocalDate.of(9999, 12, 31))).isTrue();
    }

    @Property
    void date_spans_overlap_where_a_day_lies_in_both(@ForAll("dates") DateSpan one, @ForAll("dates") DateSpan other) {
        List<LocalDate> shared = one.stream().filter(other::contains).toList();

        if (one.days() > 0 && other.days() > 0) {
            assertThat(one.overlaps(other)).isEqualTo(!shared.isEmpty());
        }
        if (one.overlaps(other)) {
            assertThat(one.sharedWith(other).stream().toList()).isEqualTo(shared);
        }
    }

    @Provide
    Arbitrary<TimeSpan> span() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 30), Arbitraries.longs().between(0, 12))
                .as((start, length) -> span(start, start + length));
    }

    @Provide
    Arbitrary<List<TimeSpan>> spans() {
        return span().list().ofMaxSize(14).map(list -> {
            List<TimeSpan> sorted = new ArrayList<>(list);
            sorted.sort(Comparator.comparing(TimeSpan::start));
            return sorted;
        });
    }

    @Provide
    Arbitrary<DateSpan> dates() {
        LocalDate first = LocalDate.of(2024, 2, 20);
        return Combinators.combine(
                        Arbitraries.longs().between(0, 20), Arbitraries.longs().between(0, 10))
                .as((start, days) -> new DateSpan(first.plusDays(start), first.plusDays(start + days)));
    }

    private static List<Integer> naive(List<TimeSpan> spans, int position) {
        List<Integer> found = new ArrayList<>();
        for (int other = 0; other < spans.size(); other++) {
            TimeSpan a = spans.get(position);
            TimeSpan b = spans.get(other);
            if (other != position && a.start().isBefore(b.end()) && b.start().isBefore(a.end())) {
                found.add(other);
            }
        }
        return found;
    }

    private static boolean holds(TimeSpan span, long second) {
        Instant instant = Instant.ofEpochSecond(second);
        return !instant.isBefore(span.start()) && instant.isBefore(span.end());
    }

    private static TimeSpan span(long start, long end) {
        return new TimeSpan(Instant.ofEpochSecond(start), Instant.ofEpochSecond(end));
    }
}

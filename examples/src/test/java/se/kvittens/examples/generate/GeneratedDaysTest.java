package se.kvittens.examples.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.visit.RegisteredVisit;

/** The visits by day lie about as the published ones do; {@code docs/generated-months.md} has the published figures. */
class GeneratedDaysTest {

    private static final int SEVEN = 7 * 60;
    private static final int EVENING = 18 * 60 + 30;

    private static final List<Day> VISITS = visits();

    /** A visit by day, in minutes from midnight. */
    private record Day(String carerAndDay, String recipientAndDay, double start, double end) {}

    @Test
    void starts_lie_as_the_published_ones() {
        List<Double> starts = VISITS.stream().map(visit -> visit.start - SEVEN).toList();

        assertThat(at(starts, 0.25)).isCloseTo(155, within(20.0));
        assertThat(at(starts, 0.5)).isCloseTo(280, within(20.0));
        assertThat(at(starts, 0.75)).isCloseTo(387, within(40.0));
    }

    @Test
    void lengths_lie_as_the_published_ones() {
        List<Double> lengths =
                VISITS.stream().map(visit -> visit.end - visit.start).toList();

        assertThat(at(lengths, 0.25)).isCloseTo(15, within(1.5));
        assertThat(at(lengths, 0.5)).isCloseTo(20, within(1.5));
        assertThat(at(lengths, 0.9)).isCloseTo(45, within(5.0));
        assertThat(mean(lengths)).isCloseTo(27.7, within(1.5));
    }

    @Test
    void gaps_and_rounds_lie_as_the_published_ones() {
        List<Double> gaps = new ArrayList<>();
        List<Double> rounds = new ArrayList<>();
        for (List<Day> round :
                VISITS.stream().collect(Collectors.groupingBy(Day::carerAndDay)).values()) {
            round.sort(Comparator.comparingDouble(Day::start));
            rounds.add((double) round.size());
            for (int i = 1; i < round.size(); i++) {
                gaps.add(round.get(i).start - round.get(i - 1).end);
            }
        }
        gaps.removeIf(gap -> gap < 0);

        assertThat(at(gaps, 0.25)).isCloseTo(9, within(1.5));
        assertThat(at(gaps, 0.5)).isCloseTo(21, within(3.0));
        assertThat(at(gaps, 0.75)).isCloseTo(43, within(5.0));
        assertThat(at(rounds, 0.5)).isCloseTo(6, within(1.0));
        assertThat(mean(rounds)).isCloseTo(6.5, within(0.5));
    }

    /** 986 of the 6004 published stops. */
    @Test
    void two_carers_come_as_often_as_in_the_published_plans() {
        long pairs = VISITS.stream().collect(Collectors.groupingBy(Day::recipientAndDay)).values().stream()
                .mapToLong(GeneratedDaysTest::pairs)
                .sum();

        assertThat(pairs / (double) (VISITS.size() - pairs)).isCloseTo(986 / 6004.0, within(0.02));
    }

    private static long pairs(List<Day> ofDay) {
        return ofDay.stream()
                .flatMap(one -> ofDay.stream()
                        .filter(other -> one.carerAndDay.compareTo(other.carerAndDay) < 0
                                && one.start < other.end
                                && other.start < one.end))
                .count();
    }

    private static List<Day> visits() {
        GeneratedMonths months = Settled.months("haninge", YearMonth.of(2024, 10), new GeneratedMonths.Size(600, 2), 1);
        return StreamSupport.stream(months.spliterator(), false)
                .flatMap(month -> month.visits().stream())
                .filter(visit -> visit.start() != null
                        && visit.end() != null
                        && !visit.remarks().declined())
                .map(GeneratedDaysTest::day)
                .filter(visit -> visit.start >= SEVEN && visit.start < EVENING && visit.end > visit.start)
                .filter(visit -> !visit.carerAndDay.contains(DayOfWeek.SATURDAY.name())
                        && !visit.carerAndDay.contains(DayOfWeek.SUNDAY.name()))
                .toList();
    }

    private static Day day(RegisteredVisit visit) {
        Instant start = Objects.requireNonNull(visit.start()).at();
        String date = " " + CareZone.dateOf(start) + CareZone.dateOf(start).getDayOfWeek();
        return new Day(
                visit.carer() + date,
                visit.recipient() + date,
                minuteOf(start),
                minuteOf(Objects.requireNonNull(visit.end()).at()));
    }

    private static double minuteOf(Instant at) {
        LocalDateTime local = CareZone.localTimeOf(at);
        return local.getHour() * 60 + local.getMinute() + local.getSecond() / 60.0;
    }

    private static double at(List<Double> values, double share) {
        return values.stream().sorted().toList().get((int) (share * values.size()));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(value -> value).average().orElseThrow();
    }
}

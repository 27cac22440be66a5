package se.kvittens.domain.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.At.day;
import static se.kvittens.domain.fixture.Settings.set;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.time.DateSpan;

class AbsenceTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2024, 11);

    private final LongAbsence rule = new LongAbsence(set(RuleId.LIFE_5, "mostDays", 30));

    @Test
    void LIFE_4_the_last_day_can_be_set_later_and_again() {
        Absence open = open("2024-11-05");
        Absence closed = open.closedOn(day("2024-11-09")).get();
        Absence longer = closed.closedOn(day("2024-11-12")).get();

        assertThat(open.isOpen()).isTrue();
        assertThat(closed.isOpen()).isFalse();
        assertThat(closed.days()).isEqualTo(DateSpan.closed(day("2024-11-05"), day("2024-11-09")));
        assertThat(longer.days()).isEqualTo(DateSpan.closed(day("2024-11-05"), day("2024-11-12")));
    }

    @Test
    void LIFE_4_an_absence_is_closed_no_earlier_than_on_its_first_day() {
        assertThat(open("2024-11-05").closedOn(day("2024-11-05")).get().days().days())
                .isEqualTo(1);
        assertThat(open("2024-11-05").closedOn(day("2024-11-04")))
                .isEqualTo(Either.left(new Absence.LastDayBeforeFirst(day("2024-11-05"), day("2024-11-04"))));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-01, 2024-11-30, false", // 30 days
        "2024-10-31, 2024-11-30, true", // 31 days
        "2024-11-01, 2024-12-01, true",
        "2024-10-02, 2024-11-01, true", // 31 days, one of them in the month
        "2024-10-01, 2024-10-31, false", // 31 days, none of them in the month
        "2024-12-01, 2024-12-31, false",
        "2024-11-30, 2024-12-29, false",
        "2024-11-30, 2024-12-30, true"
    })
    void LIFE_5_more_than_30_days_go_to_the_fee_handler(String first, String last, boolean found) {
        assertThat(rule.in(NOVEMBER, List.of(closed(first, last))).isPresent()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"2024-11-01, false", "2024-10-31, true", "2024-12-01, false"})
    void LIFE_5_an_open_absence_is_counted_to_the_end_of_the_month(String first, boolean found) {
        assertThat(rule.in(NOVEMBER, List.of(open(first))).isPresent()).isEqualTo(found);
    }

    @Test
    void LIFE_5_two_absences_are_not_added_up() {
        List<Absence> two = List.of(closed("2024-11-01", "2024-11-15"), closed("2024-11-16", "2024-12-10"));

        assertThat(rule.in(NOVEMBER, two)).isEmpty();
    }

    @Test
    void LIFE_5_the_deviation_carries_the_dates_and_the_number_of_days_and_stops_no_pay() {
        Optional<Deviation> found = rule.in(NOVEMBER, List.of(open("2024-10-31")));

        assertThat(found).map(Deviation::code).contains(DeviationCode.ABSENCE_OVER_30_DAYS);
        assertThat(found.orElseThrow().stopsPay()).isFalse();
        assertThat(found.orElseThrow().because())
                .extracting("value")
                .contains(DateSpan.closed(day("2024-10-31"), day("2024-11-30")), 31L);
    }

    private static Absence open(String first) {
        return Absence.of(DateSpan.from(day(first)), AbsenceCause.HOSPITAL, Optional.empty());
    }

    private static Absence closed(String first, String last) {
        return Absence.of(DateSpan.closed(day(first), day(last)), AbsenceCause.HOSPITAL, Optional.empty());
    }

    @Test
    void LIFE_4_the_description_is_not_printed() {
        LocalDate day = LocalDate.of(2024, 10, 7);

        assertThat(new Absence(DateSpan.closed(day, day), AbsenceCause.HOSPITAL, Optional.empty(), "Höften"))
                .asString()
                .contains("HOSPITAL", "2024-10-07")
                .doesNotContain("Höften");
    }
}

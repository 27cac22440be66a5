package se.kvittens.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.rule.Standing;
import se.kvittens.files.fault.FaultKind;

/** What each reading takes and what it refuses, at its bounds. */
class ReadingsTest {

    @Test
    void a_name_is_not_blank_and_no_personal_number() {
        assertThat(Readings.name("anna")).isEqualTo(Either.right("anna"));
        assertThat(Readings.name(" ")).isEqualTo(refused(FaultKind.MISSING_FIELD, ""));
        assertThat(Readings.name("19121212-1212")).isEqualTo(refused(FaultKind.PERSONAL_NUMBER, ""));
        assertThat(Readings.text(" ")).isEqualTo(Either.right(" "));
    }

    @Test
    void a_flag_is_true_or_false() {
        assertThat(Readings.flag("true")).isEqualTo(Either.right(true));
        assertThat(Readings.flag("false")).isEqualTo(Either.right(false));
        assertThat(Readings.flag("yes")).isEqualTo(refused(FaultKind.INVALID_VALUE, "true, false"));
    }

    @ParameterizedTest
    @CsvSource({
        "1850-01-01T00:00, true",
        "1849-12-31T23:59:59, false",
        "2199-12-31T23:59:59, true",
        "2200-01-01T00:00, false"
    })
    void an_instant_is_of_our_times(String text, boolean taken) {
        assertThat(Readings.instant(text).isRight()).isEqualTo(taken);
        assertThat(taken || Readings.instant(text).equals(refused(FaultKind.MALFORMED_TIME, "")))
                .isTrue();
    }

    @Test
    void an_instant_is_a_local_time() {
        assertThat(Readings.instant("2024-10-01T08:00")).isEqualTo(Either.right(Instant.parse("2024-10-01T06:00:00Z")));
        assertThat(Readings.instant("2024-10-27T02:30")).isEqualTo(refused(FaultKind.AMBIGUOUS_TIME, ""));
        assertThat(Readings.instant("2024-03-31T02:30")).isEqualTo(refused(FaultKind.NONEXISTENT_TIME, ""));
        assertThat(Readings.instant("x")).isEqualTo(refused(FaultKind.MALFORMED_TIME, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.45", "8,45", "-0.5", "+10,0"})
    void hours_with_decimals_are_no_time_and_no_length(String text) {
        assertThat(Readings.instant(text)).isEqualTo(refused(FaultKind.DECIMAL_HOURS, ""));
        assertThat(Readings.length(text)).isEqualTo(refused(FaultKind.DECIMAL_HOURS, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "1850-01-01, true",
        "1849-12-31, false",
        "2199-12-31, true",
        "2200-01-01, false",
        "2024-02-29, true",
        "2023-02-29, false",
        "2024-10, false"
    })
    void a_date_is_of_the_calendar_and_of_our_times(String text, boolean taken) {
        assertThat(Readings.date(text))
                .isEqualTo(taken ? Either.right(LocalDate.parse(text)) : refused(FaultKind.MALFORMED_DATE, ""));
    }

    @ParameterizedTest
    @CsvSource({"1850-01, true", "1849-12, false", "2199-12, true", "2200-01, false", "2024-13, false"})
    void a_month_is_of_our_times(String text, boolean taken) {
        assertThat(Readings.month(text))
                .isEqualTo(taken ? Either.right(YearMonth.parse(text)) : refused(FaultKind.INVALID_VALUE, "2024-10"));
    }

    @ParameterizedTest
    @CsvSource({"16:00, true", "16:00:30, true", "16:00:00.5, false", "24:00, false", "16.00, false"})
    void a_time_of_day_is_of_whole_seconds(String text, boolean taken) {
        assertThat(Readings.timeOfDay(text))
                .isEqualTo(taken ? Either.right(LocalTime.parse(text)) : refused(FaultKind.INVALID_VALUE, "16:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, true",
        "-PT1S, false",
        "PT10000H, true",
        "PT10000H1S, false",
        "PT1H30M, true",
        "PT0.5S, false",
        "PT99999999999999999999H, false",
        "90, false"
    })
    void a_length_is_of_whole_seconds_and_at_most_10000_hours(String text, boolean taken) {
        assertThat(Readings.length(text))
                .isEqualTo(taken ? Either.right(Duration.parse(text)) : refused(FaultKind.MALFORMED_LENGTH, ""));
    }

    @ParameterizedTest
    @CsvSource({"1, true", "0, false", "12, true", "13, false", "1.0, false", "99999999999, false"})
    void a_whole_number_lies_between_its_bounds(String text, boolean taken) {
        assertThat(Readings.whole(1, 12).apply(text))
                .isEqualTo(taken ? Either.right(Integer.valueOf(text)) : refused(FaultKind.INVALID_VALUE, "1–12"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, true",
        "-0.1, false",
        "0.123456789, true",
        "0.1234567891, false",
        "1E9, true",
        "1E10, false",
        "123456789012345678, true",
        "1234567890123456789, false",
        "'30,4', false"
    })
    void a_decimal_number_is_not_negative_and_not_endless(String text, boolean taken) {
        assertThat(Readings.decimal(text))
                .isEqualTo(taken ? Either.right(new BigDecimal(text)) : refused(FaultKind.INVALID_VALUE, "30.4"));
    }

    @Test
    void a_constant_is_named_as_it_is_and_a_refusal_names_them_all() {
        assertThat(Readings.oneOf(Standing.class).apply("ASSUMED")).isEqualTo(Either.right(Standing.ASSUMED));
        assertThat(Readings.oneOf(Standing.class).apply("assumed"))
                .isEqualTo(refused(FaultKind.INVALID_VALUE, "STATED, ASSUMED"));
    }

    @Test
    void the_mainland_is_where_no_area_is_named() {
        assertThat(Readings.area("ISLAND")).isEqualTo(Either.right(Area.ISLAND));
        assertThat(Readings.area("MAINLAND")).isEqualTo(refused(FaultKind.INVALID_VALUE, "RURAL, ISLAND"));
        assertThat(Readings.area("TOWN")).isEqualTo(refused(FaultKind.INVALID_VALUE, "RURAL, ISLAND"));
    }

    private static <T> Either<Misread, T> refused(FaultKind kind, String expected) {
        return Either.left(new Misread(kind, expected));
    }
}

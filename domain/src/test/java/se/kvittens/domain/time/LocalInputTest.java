package se.kvittens.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalInputTest {

    @ParameterizedTest
    @CsvSource({
        "2024-10-01T08:00, 2024-10-01T06:00:00Z",
        "2024-10-01T08:00:05, 2024-10-01T06:00:05Z",
        "2024-12-01T08:00, 2024-12-01T07:00:00Z",
        "2024-10-01T08:00+02:00, 2024-10-01T06:00:00Z",
        "2024-10-01T08:00:05+02:00, 2024-10-01T06:00:05Z",
        "2024-02-29T00:00, 2024-02-28T23:00:00Z"
    })
    void TIME_1_takes_local_time_with_or_without_seconds_and_offset(String text, Instant instant) {
        assertThat(LocalInput.parse(text)).isEqualTo(Either.right(instant));
    }

    @ParameterizedTest
    @CsvSource({
        // the clock goes forward from 02:00 to 03:00 and back from 03:00 to 02:00
        "2024-03-31T01:59:59, 2024-03-31T00:59:59Z",
        "2024-03-31T03:00, 2024-03-31T01:00:00Z",
        "2024-10-27T01:59:59, 2024-10-26T23:59:59Z",
        "2024-10-27T03:00, 2024-10-27T02:00:00Z",
        "2024-10-27T02:30+02:00, 2024-10-27T00:30:00Z",
        "2024-10-27T02:30+01:00, 2024-10-27T01:30:00Z"
    })
    void TIME_1_takes_times_about_the_changes_of_the_clock(String text, Instant instant) {
        assertThat(LocalInput.parse(text)).isEqualTo(Either.right(instant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-10-27T02:00", "2024-10-27T02:30:00", "2024-10-27T02:59:59"})
    void TIME_1_refuses_a_time_that_happens_twice_without_its_offset(String text) {
        assertThat(LocalInput.parse(text)).isEqualTo(Either.left(LocalTimeFault.AMBIGUOUS_TIME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-03-31T02:00", "2024-03-31T02:59:59", "2024-03-31T02:30+01:00", "2024-03-31T02:30+02:00"})
    void TIME_1_refuses_a_time_that_does_not_exist(String text) {
        assertThat(LocalInput.parse(text)).isEqualTo(Either.left(LocalTimeFault.NONEXISTENT_TIME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-10-01T08:00+01:00", "2024-12-01T08:00+02:00", "2024-10-01T08:00Z", "2024-10-27T02:30+03:00"
            })
    void TIME_1_refuses_an_offset_that_the_clock_does_not_have_then(String text) {
        assertThat(LocalInput.parse(text)).isEqualTo(Either.left(LocalTimeFault.NONEXISTENT_TIME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-10-01",
                "2024-10-01T08",
                "2024-10-01T08:0",
                "2024-10-01T08:00:0",
                "2024-10-01T08:00:",
                "2024-10-01T08:00:00.5",
                "2024-10-01 08:00",
                "2024-10-01T24:00",
                "2024-10-01T08:60",
                "2024-02-30T08:00",
                "2023-02-29T08:00",
                "01/10/2024 08:00",
                "2024-10-01T08:00 ",
                "2024-10-01T08:00+25:00",
                "2024-10-01T08:00 Europe/Stockholm"
            })
    void TIME_1_refuses_what_is_no_date_and_time(String text) {
        assertThat(LocalInput.parse(text)).isEqualTo(Either.left(LocalTimeFault.MALFORMED_TIME));
    }

    @Test
    void TIME_1_lengths_are_elapsed_across_changes_of_the_clock() {
        assertThat(length("2024-03-31T01:30", "2024-03-31T03:30")).isEqualTo(Duration.ofHours(1));
        assertThat(length("2024-10-27T01:30", "2024-10-27T03:30")).isEqualTo(Duration.ofHours(3));
        assertThat(length("2024-10-27T02:30+02:00", "2024-10-27T02:30+01:00")).isEqualTo(Duration.ofHours(1));
        assertThat(length("2024-10-28T01:30", "2024-10-28T03:30")).isEqualTo(Duration.ofHours(2));
    }

    private static Duration length(String from, String to) {
        return new TimeSpan(LocalInput.parse(from).get(), LocalInput.parse(to).get()).length();
    }
}

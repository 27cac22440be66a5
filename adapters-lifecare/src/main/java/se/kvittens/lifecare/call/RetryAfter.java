package se.kvittens.lifecare.call;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import se.kvittens.lifecare.http.Exchange;

/** How long the other system asks to be left alone: in seconds, or until a date of HTTP. */
final class RetryAfter {

    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    static Optional<Duration> of(Exchange.Response response, Instant now) {
        return response.header("Retry-After").map(String::strip).flatMap(text -> parse(text, now));
    }

    private static Optional<Duration> parse(String text, Instant now) {
        if (text.matches("\\d{1," + MOST_DIGITS + "}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO);
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }
}

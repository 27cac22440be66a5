package se.kvittens.transport.retry;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import se.kvittens.transport.http.Exchange;

/**
 * How long the other system asks to be left alone: in seconds, or until a date of HTTP, by its own clock where it tells the
 * time.
 */
final class RetryAfter {

    private static final int MOST_DIGITS = 9;

    /** Some thirty years, for all that is longer: nobody waits for it. */
    private static final Duration FOR_EVER = Duration.ofSeconds(999_999_999);

    private RetryAfter() {}

    static Optional<Duration> of(Exchange.Response response, Instant now) {
        Instant theirs = response.header("Date").flatMap(RetryAfter::date).orElse(now);
        return response.header("Retry-After").map(String::strip).flatMap(text -> parse(text, theirs));
    }

    private static Optional<Duration> parse(String text, Instant now) {
        if (text.matches("\\d+")) {
            return Optional.of(text.length() > MOST_DIGITS ? FOR_EVER : Duration.ofSeconds(Long.parseLong(text)));
        }
        return date(text).map(until -> until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO);
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }
}

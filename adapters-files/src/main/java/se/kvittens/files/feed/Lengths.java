package se.kvittens.files.feed;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kvittens.files.profile.LengthUnit;
import se.kvittens.files.yaml.Readings;

/** Reads lengths of time as files of others write them, with a decimal point or a comma. */
final class Lengths {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,5}):([0-5]\\d)(?::([0-5]\\d))?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,6})?");
    private static final Pattern POINTED_CLOCK = Pattern.compile("(\\d{1,5})[.,]([0-5]\\d)");
    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);
    private static final BigDecimal SECONDS_PER_MINUTE = BigDecimal.valueOf(60);

    private Lengths() {}

    /** Whether a text is a number, so that only a unit says what length it is. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** A time of day or an ISO 8601 length: a length whatever the unit. */
    static Optional<Duration> plain(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return bounded(Duration.ofHours(Long.parseLong(clock.group(1)))
                    .plusMinutes(Long.parseLong(clock.group(2)))
                    .plusSeconds(clock.group(3) == null ? 0 : Long.parseLong(clock.group(3))));
        }
        try {
            return text.startsWith("P") ? bounded(Duration.parse(text)) : Optional.empty();
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    /** A number by its unit; nothing where it is no whole number of seconds, or a clock time without both digits. */
    static Optional<Duration> of(String number, LengthUnit unit) {
        return switch (unit) {
            case DECIMAL_HOURS -> seconds(number, SECONDS_PER_HOUR);
            case MINUTES -> seconds(number, SECONDS_PER_MINUTE);
            case SECONDS -> seconds(number, BigDecimal.ONE);
            case CLOCK -> clock(number);
        };
    }

    private static Optional<Duration> clock(String number) {
        Matcher clock = POINTED_CLOCK.matcher(number);
        return clock.matches() ? plain(clock.group(1) + ":" + clock.group(2)) : Optional.empty();
    }

    private static Optional<Duration> seconds(String number, BigDecimal perUnit) {
        try {
            BigDecimal seconds = new BigDecimal(number.replace(',', '.')).multiply(perUnit);
            return bounded(Duration.ofSeconds(seconds.longValueExact()));
        } catch (ArithmeticException broken) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> bounded(Duration length) {
        boolean isOurs = !length.isNegative()
                && length.compareTo(Readings.LONGEST) <= 0
                && length.equals(length.truncatedTo(ChronoUnit.SECONDS));
        return isOurs ? Optional.of(length) : Optional.empty();
    }
}

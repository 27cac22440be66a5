package se.kvittens.files.monthreport;

import java.math.BigDecimal;
import java.time.Duration;

/** How a length is written, and what the least is that can be written so. */
public enum LengthForm {
    /** 1:05 */
    CLOCK(60),
    /** 1:05:30 */
    CLOCK_SECONDS(1),
    /** 1,25: hours with two decimals. */
    DECIMAL_HOURS(36),
    MINUTES(60),
    SECONDS(1);

    private static final int DECIMALS = 2;

    private final int seconds;

    LengthForm(int seconds) {
        this.seconds = seconds;
    }

    /** The least length. */
    Duration unit() {
        return Duration.ofSeconds(seconds);
    }

    /** The hours of a whole number of units. */
    static BigDecimal hours(Duration length) {
        return BigDecimal.valueOf(length.toSeconds() / DECIMAL_HOURS.seconds, DECIMALS);
    }
}

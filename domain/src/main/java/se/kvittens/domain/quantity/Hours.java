package se.kvittens.domain.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Hours as an invoice shows them: two decimals, rounded half up from whole seconds. Amounts never start from these. */
public record Hours(BigDecimal value) {

    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

    public static Hours of(Duration wholeSeconds) {
        return new Hours(
                BigDecimal.valueOf(wholeSeconds.toSeconds()).divide(SECONDS_PER_HOUR, 2, RoundingMode.HALF_UP));
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}

package se.kvittens.domain.quantity;

import java.time.Duration;

/** A price per hour, in whole öre and never negative. */
public record HourlyPrice(Ore perHour) {

    private static final long SECONDS_PER_HOUR = 3600;

    public HourlyPrice {
        if (perHour.value() < 0) {
            throw new IllegalArgumentException("The price (%s) must not be negative.".formatted(perHour));
        }
    }

    /** The price of a length in whole seconds, rounded to the öre: the one rounding of money there is. */
    public Ore amountFor(Duration wholeSeconds, Rounding rounding) {
        long oreSeconds = Math.multiplyExact(wholeSeconds.toSeconds(), perHour.value());
        return new Ore(rounding.divided(oreSeconds, SECONDS_PER_HOUR));
    }

    @Override
    public String toString() {
        return perHour + "/h";
    }
}

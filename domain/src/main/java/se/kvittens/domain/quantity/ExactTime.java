package se.kvittens.domain.quantity;

import java.math.BigInteger;
import java.time.Duration;

/**
 * A length of time as an exact fraction of seconds. Divisions by 30.4 have no finite decimals, and sums must not depend
 * on their order; so nothing is rounded until {@link #toWholeSeconds()}.
 */
public record ExactTime(Ratio seconds) implements Comparable<ExactTime> {

    public static final ExactTime ZERO = new ExactTime(Ratio.of(0, 1));

    public static ExactTime of(Duration wholeSeconds) {
        return new ExactTime(Ratio.of(wholeSeconds.toSeconds(), 1));
    }

    public ExactTime plus(ExactTime other) {
        Ratio a = seconds;
        Ratio b = other.seconds;
        return new ExactTime(new Ratio(
                a.numerator().multiply(b.denominator()).add(b.numerator().multiply(a.denominator())),
                a.denominator().multiply(b.denominator())));
    }

    public ExactTime times(Ratio factor) {
        return new ExactTime(seconds.times(factor));
    }

    /** Rounded half up to the second; lengths here are never negative. */
    public Duration toWholeSeconds() {
        BigInteger twice = seconds.denominator().shiftLeft(1);
        BigInteger rounded =
                seconds.numerator().shiftLeft(1).add(seconds.denominator()).divide(twice);
        return Duration.ofSeconds(rounded.longValueExact());
    }

    @Override
    public int compareTo(ExactTime other) {
        return seconds.numerator()
                .multiply(other.seconds.denominator())
                .compareTo(other.seconds.numerator().multiply(seconds.denominator()));
    }

    @Override
    public String toString() {
        return seconds + " s";
    }
}

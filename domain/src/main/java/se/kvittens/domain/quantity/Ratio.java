package se.kvittens.domain.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact, positive ratio, such as 10/304 for one part in 30.4; the denominator is never zero. */
public record Ratio(BigInteger numerator, BigInteger denominator) {

    public Ratio {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("The denominator (%s) must be positive.".formatted(denominator));
        }
        BigInteger divisor = greatestCommonDivisor(numerator, denominator);
        if (!divisor.equals(BigInteger.ONE) && divisor.signum() != 0) {
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    /** As of {@link BigInteger}, and without its cost where both are small, as they mostly are. */
    private static BigInteger greatestCommonDivisor(BigInteger one, BigInteger other) {
        if (one.bitLength() >= Long.SIZE - 1 || other.bitLength() >= Long.SIZE - 1) {
            return one.gcd(other);
        }
        long a = Math.abs(one.longValue());
        long b = other.longValue();
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return BigInteger.valueOf(a);
    }

    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** The decimal number itself, exactly: 30.4 is 152/5. */
    public static Ratio of(BigDecimal number) {
        BigDecimal scaled = number.scale() < 0 ? number.setScale(0) : number;
        return new Ratio(scaled.unscaledValue(), BigInteger.TEN.pow(scaled.scale()));
    }

    public Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The ratio turned upside down; zero has none. */
    public Ratio inverse() {
        return new Ratio(denominator, numerator);
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}

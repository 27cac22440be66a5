package se.kvittens.domain.quantity;

import java.math.BigDecimal;

/** An amount in whole öre, the hundredth of a krona (SEK). The only money of this library. */
public record Ore(long value) implements Comparable<Ore> {

    public static final Ore ZERO = new Ore(0);

    /** An amount in kronor with at most two decimals; more are refused, not rounded. */
    public static Ore ofKronor(BigDecimal kronor) {
        return new Ore(kronor.movePointRight(2).longValueExact());
    }

    public Ore plus(Ore other) {
        return new Ore(Math.addExact(value, other.value));
    }

    /** The same amount the other way. */
    public Ore negated() {
        return new Ore(Math.negateExact(value));
    }

    /** In kronor, always with two decimals. */
    public BigDecimal toKronor() {
        return BigDecimal.valueOf(value, 2);
    }

    @Override
    public int compareTo(Ore other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return toKronor().toPlainString();
    }
}

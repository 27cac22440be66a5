package se.kvittens.files.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Shares of a hundred: one decimal, rounded half up. */
public final class Percents {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percents() {}

    /** Null of nothing. */
    public static @Nullable BigDecimal of(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}

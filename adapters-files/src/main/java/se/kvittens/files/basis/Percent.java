package se.kvittens.files.basis;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.kvittens.files.table.Percents;

/** Shares in per cent as texts. */
final class Percent {

    private Percent() {}

    /** Null of nothing. */
    static @Nullable String of(long part, long whole) {
        BigDecimal share = Percents.of(part, whole);
        return share == null ? null : share.toPlainString();
    }
}

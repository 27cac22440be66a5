package se.kvittens.files.monthreport;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import se.kvittens.application.monthreport.MonthReportRow;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.task.Category;

/**
 * Rounds the lengths of a provider's rows. Carried, a row has the rounded sum up to it less the rounded sum before it, so that
 * no row is a whole unit off and the sum of a recipient's category is half a unit off at most.
 */
final class RoundedRows {

    private final long unit;
    private final RowRounding rounding;
    private final Map<Sum, Long> sums = new HashMap<>();

    RoundedRows(Duration unit, RowRounding rounding) {
        this.unit = unit.toSeconds();
        this.rounding = rounding;
    }

    Duration rounded(MonthReportRow row) {
        long seconds = row.time().toSeconds();
        if (rounding == RowRounding.EACH) {
            return Duration.ofSeconds(halfUp(seconds));
        }
        Sum of = new Sum(row.recipient(), row.category());
        long before = sums.getOrDefault(of, 0L);
        sums.put(of, before + seconds);
        return Duration.ofSeconds(halfUp(before + seconds) - halfUp(before));
    }

    private long halfUp(long seconds) {
        return (2 * seconds + unit) / (2 * unit) * unit;
    }

    private record Sum(RecipientId recipient, Category category) {}
}

package se.kvittens.domain.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.RegisteredVisit;

/**
 * When a carer was there, as far as anybody has said, whether it counts or not.
 *
 * @param time of no length where an end is missing
 * @param isUnderWay it has begun, and nobody has ended it
 */
record MadeTime(RegisteredVisit visit, TimeSpan time, boolean isUnderWay) implements Comparable<MadeTime> {

    private static final Comparator<MadeTime> IN_ORDER =
            Comparator.comparing((MadeTime made) -> made.visit.firstReceipt()).thenComparing(made -> made.visit.id());

    static MadeTime of(RegisteredVisit visit) {
        Instant start = at(visit.start());
        Instant end = at(visit.end());
        for (Adjustment adjustment : visit.registration().adjustments()) {
            start = adjustment.start() == null ? start : adjustment.start();
            end = adjustment.end() == null ? end : adjustment.end();
        }
        return new MadeTime(visit, span(start, end, visit.firstReceipt()), start != null && end == null);
    }

    private static @Nullable Instant at(@Nullable Receipt receipt) {
        return receipt == null ? null : receipt.at();
    }

    /** An end before the start tells nothing: such a change has no effect. */
    private static TimeSpan span(@Nullable Instant start, @Nullable Instant end, Instant otherwise) {
        Instant from = start == null ? end : start;
        if (from == null) {
            return new TimeSpan(otherwise, otherwise);
        }
        return new TimeSpan(from, end == null || end.isBefore(from) ? from : end);
    }

    /** Shared with a planned visit. */
    Duration sharedWith(TimeSpan planned) {
        return time.overlaps(planned) ? time.sharedWith(planned).length() : Duration.ZERO;
    }

    /** Between it and a planned visit; none where they meet. */
    Duration gapTo(TimeSpan planned) {
        if (time.end().isBefore(planned.start())) {
            return Duration.between(time.end(), planned.start());
        }
        return planned.end().isBefore(time.start()) ? Duration.between(planned.end(), time.start()) : Duration.ZERO;
    }

    @Override
    public int compareTo(MadeTime other) {
        return IN_ORDER.compare(this, other);
    }
}

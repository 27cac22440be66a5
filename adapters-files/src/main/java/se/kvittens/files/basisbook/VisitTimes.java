package se.kvittens.files.basisbook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.Receipt;

/** The times of a visit that count; where a receipt is missing, the other one's. */
public final class VisitTimes {

    private VisitTimes() {}

    public static @Nullable Instant startOf(CountedVisit visit) {
        TimeSpan span = visit.effective().span();
        return span == null ? timeOf(visit.effective().start()) : span.start();
    }

    public static @Nullable Instant endOf(CountedVisit visit) {
        TimeSpan span = visit.effective().span();
        return span == null ? timeOf(visit.effective().end()) : span.end();
    }

    private static @Nullable Instant timeOf(@Nullable Receipt receipt) {
        return receipt == null ? null : receipt.at();
    }
}

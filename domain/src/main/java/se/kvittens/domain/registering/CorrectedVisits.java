package se.kvittens.domain.registering;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.lockdate.LockDates;
import se.kvittens.domain.visit.RegisteredVisit;

/**
 * What corrections made of the visits of one carer. A correction starts from the visit as it was locked or, where it was
 * not there then, as it was when it was first corrected; so nothing that is recorded later changes what a correction says.
 */
public final class CorrectedVisits {

    private final CarersVisits visits;
    private final LockDates locks;
    private final Map<YearMonth, LockedMonth> months = new HashMap<>();

    public CorrectedVisits(CarersVisits visits, LockDates locks) {
        this.visits = visits;
        this.locks = locks;
    }

    /** Those of a month, in the order in which they were made. */
    public List<CorrectedVersion> versions(YearMonth month) {
        return in(month).versions();
    }

    /** The visit that a correction made now in a month would start from, whichever month it counts in. */
    public Optional<RegisteredVisit> firstVersion(VisitId receiptOrVisit, YearMonth month) {
        return in(month).firstOf(receiptOrVisit);
    }

    /**
     * Whether a visit as it is now was corrected in a month, whatever visits of that month it shares a receipt with, and is as
     * the last of those corrections met it.
     */
    public boolean isCorrected(VisitId receiptOrVisit, YearMonth month) {
        return in(month).isCorrected(receiptOrVisit);
    }

    /** Whether a visit as it is now has a receipt of one that is settled in a month. */
    boolean counts(VisitId receiptOrVisit, MonthView month) {
        return in(month.month()).counts(visits.namesWith(receiptOrVisit), month);
    }

    LockedMonth in(YearMonth month) {
        return months.computeIfAbsent(month, unread -> new LockedMonth(visits, locks, month));
    }
}

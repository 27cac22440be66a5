package se.kvittens.application.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import se.kvittens.application.registering.Assignment;
import se.kvittens.domain.lockdate.LockDates;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.CareZone;

/**
 * From which day on something may still be said: of months that are locked nothing changes.
 *
 * @param first the first day of the earliest month that is not locked
 */
public record OpenDays(LocalDate first) {

    /** Nobody registers anything as of years ago. */
    private static final int MOST_MONTHS = 24;

    public static OpenDays at(Instant now, Assignment of, RuleBooks books) {
        LockDates locks = books.locksOf(of.municipality(), of.locks());
        YearMonth month = YearMonth.from(CareZone.dateOf(now));
        for (int back = 0; back < MOST_MONTHS && !isLocked(month.minusMonths(1), now, locks); back++) {
            month = month.minusMonths(1);
        }
        return new OpenDays(month.atDay(1));
    }

    private static boolean isLocked(YearMonth month, Instant now, LockDates locks) {
        return locks.of(month).filter(lock -> !lock.value().isInTime(now)).isPresent();
    }

    /** Whether something that ends before a day reaches into a month that is not locked. */
    public boolean areReachedBy(LocalDate end) {
        return end.isAfter(first);
    }

    public YearMonth month() {
        return YearMonth.from(first);
    }
}

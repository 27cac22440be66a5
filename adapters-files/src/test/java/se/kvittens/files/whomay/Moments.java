package se.kvittens.files.whomay;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.CareZone;

/** When something is asked for: about the lock of a month whose rules, and whose lock's, are those of one rule book. */
record Moments(YearMonth month, LockDate lock) {

    static final List<String> HEADINGS =
            List.of("a second before the lock", "at the lock", "a second after it", "the day after");

    static Moments of(RuleBook book, RuleBooks books) {
        YearMonth month = YearMonth.from(book.version().inForceFrom()).plusMonths(1);
        LockDate lock = books.locksOf(book.version().municipality(), PublishedLocks.NONE)
                .of(month)
                .orElseThrow()
                .value();
        return new Moments(month, lock);
    }

    List<Instant> all() {
        Instant at = lock.instant();
        return Stream.of(
                        at.minusSeconds(1),
                        at,
                        at.plusSeconds(1),
                        CareZone.startOf(lock.date().plusDays(1)))
                .toList();
    }
}

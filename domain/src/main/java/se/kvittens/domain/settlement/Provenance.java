package se.kvittens.domain.settlement;

import java.time.Instant;
import java.time.YearMonth;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.rulebook.RuleBook;

/**
 * By what a settlement can be made again.
 *
 * @param rules the version that the month follows
 * @param lock of the month, by the version that the lock follows
 */
public record Provenance(
        RuleBook rules, YearMonth month, Explained<LockDate> lock, Instant asOf, boolean isFinal, String provider) {}

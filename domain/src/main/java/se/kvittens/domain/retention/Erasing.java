package se.kvittens.domain.retention;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import se.kvittens.domain.access.AccessRules;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.lockdate.LockDates;
import se.kvittens.domain.pairing.PairingRules;
import se.kvittens.domain.time.CareZone;

/**
 * Decides whether a person may be erased yet. It erases nothing: that is for its caller.
 *
 * @param locks of the municipality
 */
public record Erasing(AccessRules access, RetentionRule retention, PairingRules pairing, LockDates locks) {

    /** Why the person stays; empty where the person may go. */
    public Optional<ErasureRefusal> refusalOf(Deed deed, Traces traces) {
        if (!access.may(deed.role(), Act.ERASE)) {
            return Optional.of(ErasureRefusal.NOT_IN_THIS_ROLE);
        }
        if (traces.hasMountedTag()) {
            return Optional.of(ErasureRefusal.TAG_MOUNTED);
        }
        return stillOpen(deed.when(), traces.lastAbout()).or(() -> isKept(deed.when(), traces));
    }

    private Optional<ErasureRefusal> stillOpen(Instant when, Instant lastAbout) {
        if (!when.isAfter(lastAbout.plus(pairing.longestVisit().value()))) {
            return Optional.of(ErasureRefusal.VISIT_OPEN);
        }
        return locks.of(YearMonth.from(CareZone.dateOf(lastAbout)))
                .map(lock -> lock.value().isPastAt(when)
                        ? Optional.<ErasureRefusal>empty()
                        : Optional.of(ErasureRefusal.MONTH_OPEN))
                .orElse(Optional.of(ErasureRefusal.NO_RULE_BOOK));
    }

    private Optional<ErasureRefusal> isKept(Instant when, Traces traces) {
        boolean isUp = !CareZone.dateOf(when).isBefore(retention.erasableFrom(CareZone.dateOf(traces.last())));
        return isUp ? Optional.empty() : Optional.of(ErasureRefusal.TIME_NOT_UP);
    }
}

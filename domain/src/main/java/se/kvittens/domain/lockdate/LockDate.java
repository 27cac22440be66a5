package se.kvittens.domain.lockdate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.time.CareZone;

/** A lock date (spärrdatum): the last instant at which something is still in time. */
public record LockDate(Instant instant) {

    /** Not after it: at the lock is in time, a second later is not. */
    @Home(RuleId.TIME_5)
    public boolean isInTime(Instant moment) {
        return !moment.isAfter(instant);
    }

    /** Past is the day after, not the second after. */
    @Home(RuleId.TIME_7)
    public boolean isPastAt(Instant asOf) {
        return CareZone.dateOf(asOf).isAfter(date());
    }

    public LocalDate date() {
        return CareZone.dateOf(instant);
    }

    public LocalDateTime localTime() {
        return CareZone.localTimeOf(instant);
    }

    @Override
    public String toString() {
        return localTime().toString();
    }
}

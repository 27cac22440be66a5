package se.kvittens.domain.planning;

import java.time.Duration;
import java.time.Instant;
import se.kvittens.domain.time.TimeSpan;

/**
 * How far what was made may be from what was planned. No document says it (SYS-7).
 *
 * @param late after its start until which a visit that nobody has begun is not late
 * @param near between a planned visit and one that was made, which may belong to it though they do not overlap
 */
public record PlanTolerances(Duration late, Duration near) {

    /** Ours, where nobody says otherwise. */
    public static final PlanTolerances ASSUMED = new PlanTolerances(Duration.ofMinutes(15), Duration.ofMinutes(60));

    /** Of a visit that nobody has begun. */
    PlanState unmade(TimeSpan planned, Instant now) {
        if (now.isAfter(planned.end())) {
            return PlanState.MISSED;
        }
        return now.isAfter(planned.start().plus(late)) ? PlanState.LATE : PlanState.AHEAD;
    }

    boolean isNear(Duration gap) {
        return gap.compareTo(near) <= 0;
    }
}

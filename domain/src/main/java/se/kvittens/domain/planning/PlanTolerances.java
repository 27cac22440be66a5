package se.kvittens.domain.planning;

import java.time.Duration;
import java.time.Instant;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.time.TimeSpan;

/**
 * How far what was made may be from what was planned.
 *
 * @param lateAfter how long after its start a visit that nobody has begun is late; at that length not yet
 * @param nearWithin how far from a planned visit one that was made may still belong to it, though they do not overlap; at that
 *     length too
 */
@Home(RuleId.SYS_7)
public record PlanTolerances(Setting<Duration> lateAfter, Setting<Duration> nearWithin) {

    /** The last moment at which a planned visit can be begun in time. */
    Instant latestStart(TimeSpan planned) {
        return planned.start().plus(lateAfter.value());
    }

    /** Of a visit that nobody has begun. */
    PlanState unmade(TimeSpan planned, Instant now) {
        if (now.isAfter(planned.end())) {
            return PlanState.MISSED;
        }
        return now.isAfter(latestStart(planned)) ? PlanState.LATE : PlanState.AHEAD;
    }

    boolean isNear(Duration gap) {
        return gap.compareTo(nearWithin.value()) <= 0;
    }
}

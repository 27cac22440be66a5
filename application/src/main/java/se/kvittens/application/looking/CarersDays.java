package se.kvittens.application.looking;

import java.time.Instant;
import java.time.LocalDate;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;

/**
 * Which days somebody in a role sees who asks from outside the house. A carer sees those of a night shift, today's and
 * yesterday's, and no more (assumed): what is older is no longer needed at a door.
 */
public final class CarersDays {

    private CarersDays() {}

    /** Whether all of some days may be seen. */
    public static boolean may(Role role, DateSpan days, Instant now) {
        DateSpan shift = shift(now);
        return role != Role.CARER
                || (shift.contains(days.start()) && !days.end().isAfter(shift.end()));
    }

    /** Whether what happened at an instant may be seen. */
    public static boolean may(Role role, Instant happened, Instant now) {
        return role != Role.CARER || shift(now).contains(CareZone.dateOf(happened));
    }

    private static DateSpan shift(Instant now) {
        LocalDate today = CareZone.dateOf(now);
        return DateSpan.closed(today.minusDays(1), today);
    }
}

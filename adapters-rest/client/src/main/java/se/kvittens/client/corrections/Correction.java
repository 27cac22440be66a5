package se.kvittens.client.corrections;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.CorrectionCause;
import se.kvittens.domain.visit.ManualCause;

/**
 * What a visit should have been. Who was visited, and by whom, can't be corrected: annul the visit, and enter another.
 *
 * @param why the reason; nothing personal
 * @param to empty where the visit does not count at all
 */
public record Correction(CorrectionCause cause, String why, Optional<To> to) {

    /** The visit should be so. */
    public static Correction of(CorrectionCause cause, String why, To to) {
        return new Correction(cause, why, Optional.of(to));
    }

    /** The visit does not count at all. */
    public static Correction annulling(CorrectionCause cause, String why) {
        return new Correction(cause, why, Optional.empty());
    }

    /**
     * All that is said of the visit; what is left out is not so.
     *
     * @param cause why no receipts were made
     * @param outsideAllowed whether the case worker has allowed it to start or end outside the home
     */
    public record To(
            Instant start,
            Instant end,
            Set<TaskCode> tasks,
            Optional<ManualCause> cause,
            boolean outsideAllowed,
            boolean doubleStaffing,
            boolean declined) {

        public To {
            tasks = Set.copyOf(tasks);
        }
    }
}

package se.kvittens.domain.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.task.TaskCode;

/**
 * A visit (besök) as it was registered; never changed afterwards.
 *
 * @param start the receipt at its start, or null where it is missing; never both
 * @param end the receipt at its end, or null
 * @param planned the planned length
 */
public record RegisteredVisit(
        VisitId id,
        RecipientId recipient,
        CarerId carer,
        SystemOfRecord system,
        @Nullable Receipt start,
        @Nullable Receipt end,
        Registration registration,
        Remarks remarks,
        Set<TaskCode> tasks,
        Optional<Duration> planned) {

    public RegisteredVisit {
        if (start == null && end == null) {
            throw new IllegalArgumentException(
                    "The visit (%s) has neither start nor end.%nMaybe its columns are empty.".formatted(id));
        }
        tasks = Set.copyOf(tasks);
    }

    /** The instant of the start; without one, of the end. */
    public Instant firstReceipt() {
        return atOf(start, end);
    }

    /** The same visit under another name. */
    public RegisteredVisit withId(VisitId other) {
        return new RegisteredVisit(other, recipient, carer, system, start, end, registration, remarks, tasks, planned);
    }

    /** The same visit, held by another system. */
    public RegisteredVisit in(SystemOfRecord other) {
        return new RegisteredVisit(id, recipient, carer, other, start, end, registration, remarks, tasks, planned);
    }

    /** The same visit, approved or changed otherwise. */
    public RegisteredVisit with(Registration other) {
        return new RegisteredVisit(id, recipient, carer, system, start, end, other, remarks, tasks, planned);
    }

    private static Instant atOf(@Nullable Receipt first, @Nullable Receipt second) {
        if (first != null) {
            return first.at();
        }
        if (second != null) {
            return second.at();
        }
        throw new IllegalStateException("A visit has at least one receipt.");
    }
}

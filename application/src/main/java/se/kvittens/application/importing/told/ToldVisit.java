package se.kvittens.application.importing.told;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Registration;
import se.kvittens.domain.visit.Remarks;

/**
 * A visit as a feed tells it.
 *
 * @param id the other system's, which names the same visit each time it is told
 * @param provider as the feed names it; empty where all of the feed is one provider's
 * @param start the receipt at its start, or null where it is missing; never both
 */
public record ToldVisit(
        VisitId id,
        Optional<String> provider,
        ToldPerson recipient,
        ToldPerson carer,
        SystemOfRecord system,
        @Nullable Receipt start,
        @Nullable Receipt end,
        Registration registration,
        Remarks remarks,
        Set<TaskCode> tasks,
        Optional<Duration> planned,
        Origin origin) {

    public ToldVisit {
        tasks = Set.copyOf(tasks);
    }

    /** The visit once its people are known. */
    public RegisteredVisit of(RecipientId who, CarerId by) {
        return new RegisteredVisit(id, who, by, system, start, end, registration, remarks, tasks, planned);
    }
}

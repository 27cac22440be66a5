package se.kvittens.domain.compensation;

import java.time.Duration;
import java.util.List;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.people.Recipient;

/**
 * All that is known of a recipient in a month, beside the visits.
 *
 * @param executions the confirmed orders; others take no part
 * @param excessApproved time beyond the granted that the case worker has approved for the month
 * @param mealDeliveries the number of deliveries in the month
 */
public record RecipientFile(
        Recipient recipient,
        List<Execution> executions,
        List<Absence> absences,
        Duration excessApproved,
        int mealDeliveries) {

    public RecipientFile {
        executions = List.copyOf(executions);
        absences = List.copyOf(absences);
    }
}

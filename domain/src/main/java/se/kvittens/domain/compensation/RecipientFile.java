package se.kvittens.domain.compensation;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.people.Recipient;
import se.kvittens.domain.time.CareZone;

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

    /** Whether there is an order in force, an absence or a delivery in a month. */
    public boolean hasSomethingIn(YearMonth month) {
        var days = CareZone.daysOf(month);
        return mealDeliveries > 0
                || executions.stream().anyMatch(order -> order.daysInForce().overlaps(days))
                || absences.stream().anyMatch(absence -> absence.days().overlaps(days));
    }
}

package se.kvittens.domain.compensation;

import java.time.Duration;
import java.util.List;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.people.Recipient;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.staffing.CountedVisit;

/**
 * What a recipient's month is worth.
 *
 * @param executed the visits that were made, payable or not
 * @param payable what is paid of them, the cap and approvals included
 * @param readjustment paid time after absences and ended assignments
 * @param meals paid time for bringing meals
 * @param reportedSupplement hours whose supplement is paid outside the settlement
 * @param deviations the recipient's own, not its visits'
 */
public record RecipientMonth(
        Recipient recipient,
        List<CountedVisit> visits,
        Explained<Duration> granted,
        Explained<Duration> executed,
        Explained<Duration> payable,
        Explained<Duration> readjustment,
        Explained<Duration> meals,
        Duration reportedSupplement,
        List<Line> lines,
        List<Deviation> deviations,
        Explained<Ore> amount) {

    public RecipientMonth {
        visits = List.copyOf(visits);
        lines = List.copyOf(lines);
        deviations = List.copyOf(deviations);
    }
}

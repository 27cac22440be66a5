package se.kvittens.application.closing;

import java.util.Set;
import java.util.stream.Collectors;
import se.kvittens.application.registering.MonthOfJournal;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.visit.RegisteredVisit;

/**
 * A provider's month with the visits of the journal.
 *
 * @param supplied as of the lock, and without corrections
 * @param journal what the journal has of it
 */
public record JournalMonth(Supplied supplied, MonthOfJournal journal) {

    /** Who was visited in it. */
    public Set<RecipientId> visited() {
        return supplied.month().visits().stream()
                .map(RegisteredVisit::recipient)
                .collect(Collectors.toSet());
    }
}

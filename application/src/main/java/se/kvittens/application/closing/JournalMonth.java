package se.kvittens.application.closing;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Whom a basis of it shows: who was visited, and who has an order, an absence or a delivery alone. */
    public Set<RecipientId> shown() {
        Stream<RecipientId> visited = supplied.month().visits().stream().map(RegisteredVisit::recipient);
        Stream<RecipientId> others = supplied.month().recipients().stream()
                .filter(file -> file.hasSomethingIn(supplied.month().month()))
                .map(file -> file.recipient().id());
        return Stream.concat(visited, others).collect(Collectors.toSet());
    }
}

package se.kvittens.application.subscribing;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.VisitId;

/**
 * What a system is told. It says which visits, and nothing of them: no recipient, no carer, no time.
 *
 * @param id by which the system knows it where it is told again: of letters, digits, {@code _} and {@code -}
 * @param visits by names under which they can be asked for; of one visit there may be several
 */
public record Event(String id, EventType type, ProviderId provider, List<VisitId> visits, Optional<YearMonth> month) {

    public Event {
        visits = List.copyOf(visits);
    }

    static Event ofVisits(String id, ProviderId provider, Set<VisitId> visits) {
        return new Event(id, EventType.VISITS_CHANGED, provider, List.copyOf(visits), Optional.empty());
    }

    static Event ofMonth(String id, ProviderId provider, YearMonth month) {
        return new Event(id, EventType.MONTH_CLOSED, provider, List.of(), Optional.of(month));
    }

    static Event ping(String id, ProviderId provider) {
        return new Event(id, EventType.PING, provider, List.of(), Optional.empty());
    }
}

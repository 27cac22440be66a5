package se.kvittens.application.importing;

import java.util.List;

/**
 * What is told of one provider, each list in the order in which it was received: of two tellings that bear no time, the
 * later counts.
 */
public record Feeds(
        List<RegisterFeed> registers, List<OrderFeed> orders, List<AbsenceFeed> absences, List<VisitFeed> visits) {

    public Feeds {
        registers = List.copyOf(registers);
        orders = List.copyOf(orders);
        absences = List.copyOf(absences);
        visits = List.copyOf(visits);
    }
}

package se.kvittens.application.importing.feed;

import java.util.List;
import se.kvittens.application.importing.told.ToldAbsence;
import se.kvittens.application.importing.told.ToldOrder;
import se.kvittens.application.importing.told.ToldVisit;

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

    /**
     * The same, each asked once, when it is told for the first time, so that all who are told hear the same, however it
     * changes meanwhile. All that is heard is held in memory for as long as these are.
     */
    public Feeds heardOnce() {
        return new Feeds(
                registers.stream().map(HeardOnce::of).toList(),
                orders.stream()
                        .<OrderFeed>map(feed -> new HeardOnce<ToldOrder>(feed::tell)::tell)
                        .toList(),
                absences.stream()
                        .<AbsenceFeed>map(feed -> new HeardOnce<ToldAbsence>(feed::tell)::tell)
                        .toList(),
                visits.stream()
                        .<VisitFeed>map(feed -> new HeardOnce<ToldVisit>(feed::tell)::tell)
                        .toList());
    }
}

package se.kvittens.application.reconciling;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.source.CutOver;

/** Months of September 2024, in which a town that does not exist changes systems. */
final class BothSystemsMonths {

    private BothSystemsMonths() {}

    /** On each of the days one visit, which both systems hold alike under ids of their own. */
    static Supplied agreeing(String name, int... days) {
        return supplied(
                name,
                IntStream.of(days)
                        .boxed()
                        .flatMap(day -> Stream.of(phoniro(day), lifecare(day)))
                        .toList());
    }

    /** The copies of a visit end at different times. */
    static Supplied differing(String name) {
        return supplied(name, List.of(phoniro(10), lifecare(10).times("2024-09-10T08:00", "2024-09-10T08:45")));
    }

    /** Its visit ends before it starts. */
    static Supplied broken(String name) {
        return supplied(name, List.of(phoniro(10).times("2024-09-10T08:00", "2024-09-10T07:00")));
    }

    private static VisitBuilder phoniro(int day) {
        return onThe(day, "p").in(SystemOfRecord.PHONIRO);
    }

    private static VisitBuilder lifecare(int day) {
        return onThe(day, "b");
    }

    private static VisitBuilder onThe(int day, String prefix) {
        String date = "2024-09-" + day;
        return VisitBuilder.visit(prefix + day).times(date + "T08:00", date + "T09:00");
    }

    private static Supplied supplied(String name, List<VisitBuilder> visits) {
        ProviderMonth month = new ProviderMonth(
                Town.NORTH,
                YearMonth.of(2024, 9),
                new CutOver.GoLive(name, Optional.empty()),
                PublishedLocks.NONE,
                new PriceList(Map.of()),
                List.of(RecipientBuilder.recipient("anna").build()),
                visits.stream().map(VisitBuilder::build).toList());
        return new Supplied(month, "hash of " + name, 0);
    }
}

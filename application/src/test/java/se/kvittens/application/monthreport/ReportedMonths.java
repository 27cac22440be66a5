package se.kvittens.application.monthreport;

import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.compensation.LineKind;
import se.kvittens.domain.compensation.PriceItem;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.fixture.Tasks;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.source.CutOver;
import se.kvittens.domain.visit.RegisteredVisit;

/** Months of November 2024 in towns that do not exist, settled and reported. */
final class ReportedMonths {

    static final Set<Wanted.Part> ALL = Set.of(Wanted.Part.values());
    static final Set<LineKind> VISITS = Set.of(LineKind.EXECUTED);
    private static final Basis FINAL = new Basis(Optional.empty(), true);

    private ReportedMonths() {}

    static RuleBookShelf shelf() {
        return () -> new RuleBooks(List.of(Town.north().book(), Town.south().book()));
    }

    /** With visits whose time is no whole number of minutes, of several tasks and days. */
    static List<Supplied> ofTwoProviders() {
        return List.of(
                supplied(
                        "One",
                        List.of(recipient("anna").build()),
                        List.of(
                                visit("v1")
                                        .times("2024-11-04T08:00:00", "2024-11-04T08:20:31")
                                        .tasks("CARE", "SERVICE")
                                        .build(),
                                visit("v2")
                                        .times("2024-11-05T08:00:00", "2024-11-05T08:20:29")
                                        .build())),
                supplied(
                        "Two",
                        List.of(recipient("bo").build()),
                        List.of(visit("v1")
                                .at("bo")
                                .times("2024-11-05T08:00:00", "2024-11-05T08:20:37")
                                .build())));
    }

    static Supplied supplied(String provider, List<RecipientFile> recipients, List<RegisteredVisit> visits) {
        return supplied(Town.NORTH, provider, recipients, visits);
    }

    static Supplied supplied(
            MunicipalityId town, String provider, List<RecipientFile> recipients, List<RegisteredVisit> visits) {
        ProviderMonth month = new ProviderMonth(
                town,
                YearMonth.of(2024, 11),
                new CutOver.GoLive(provider, Optional.empty()),
                PublishedLocks.NONE,
                prices(),
                recipients,
                visits);
        return new Supplied(month, "hash of " + provider, 0);
    }

    static Settlement settled(Supplied supplied) {
        return new Settle(shelf().books()).settle(supplied.month(), FINAL).get();
    }

    static ProviderReport report(Supplied supplied, Wanted wanted) {
        ProviderReport[] taken = new ProviderReport[1];
        new ReportMonth(shelf()).report(() -> List.of(supplied).iterator(), FINAL, wanted, report -> taken[0] = report);
        return taken[0];
    }

    /** {@code anna CARE 2024-11-04 1 30m}, and {@code double} where it is. */
    static List<String> shown(ProviderReport report) {
        return report.rows().stream()
                .map(row -> Stream.of(
                                row.recipient().value(),
                                row.task()
                                        .map(Object::toString)
                                        .orElse(row.kind() == LineKind.EXECUTED ? "-" : "" + row.kind()),
                                row.date().toString(),
                                "" + row.number(),
                                row.time().toSeconds() + "s",
                                row.doubleStaffing() ? "double" : "")
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static PriceList prices() {
        Map<PriceItem, HourlyPrice> prices = new HashMap<>();
        Tasks.CATEGORIES.forEach(category -> prices.put(
                new PriceItem.OfCategory(category), new HourlyPrice(Ore.ofKronor(new BigDecimal("400.00")))));
        return new PriceList(prices);
    }
}

package se.kvittens.application.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvittens.application.settling.ProviderMonths;
import se.kvittens.application.settling.SettleMonth;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.compensation.PriceItem;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.Tasks;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.source.CutOver;
import se.kvittens.domain.time.DateSpan;

/** Reports on months in memory, of a town whose months lock on the third working day at 16:00. */
final class Reporting {

    static final RuleBooks BOOKS =
            new RuleBooks(List.of(Town.north().lock(3, "16:00").book()));
    static final Instant LONG_AFTER = At.at("2025-06-01T08:00");

    private Reporting() {}

    static <R> List<R> rows(Report<R> report, Supplied... months) {
        return rowsAt(LONG_AFTER, report, months);
    }

    static <R> List<R> rowsAt(Instant asOf, Report<R> report, Supplied... months) {
        List<R> rows = new ArrayList<>();
        List<SettleMonth.Settled.Refusal> refusals =
                new ReportVisits(() -> BOOKS).report(each(months), asOf, report, rows::add);
        if (!refusals.isEmpty()) {
            throw new AssertionError(refusals);
        }
        return rows;
    }

    static List<ProviderMonths> each(Supplied... months) {
        return Stream.of(months)
                .<ProviderMonths>map(month -> () -> List.of(month).iterator())
                .toList();
    }

    static DateSpan days(String first, String last) {
        return DateSpan.closed(At.day(first), At.day(last));
    }

    static Supplied month(String provider, String month, List<RecipientBuilder> recipients, VisitBuilder... visits) {
        return supplied(provider, month, prices(), recipients, visits);
    }

    static Supplied withoutPrices(String provider, VisitBuilder... visits) {
        return supplied(
                provider, "2024-11", new PriceList(Map.of()), List.of(RecipientBuilder.recipient("anna")), visits);
    }

    private static Supplied supplied(
            String provider,
            String month,
            PriceList prices,
            List<RecipientBuilder> recipients,
            VisitBuilder... visits) {
        ProviderMonth input = new ProviderMonth(
                Town.NORTH,
                YearMonth.parse(month),
                new CutOver.GoLive(provider, Optional.empty()),
                PublishedLocks.NONE,
                prices,
                recipients.stream().map(RecipientBuilder::build).toList(),
                Stream.of(visits).map(VisitBuilder::build).toList());
        return new Supplied(input, "hash", 0);
    }

    private static PriceList prices() {
        return new PriceList(Map.of(
                new PriceItem.OfCategory(Tasks.HOME_CARE), new HourlyPrice(Ore.ofKronor(new BigDecimal("400.00")))));
    }
}

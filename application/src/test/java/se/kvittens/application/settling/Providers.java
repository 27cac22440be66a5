package se.kvittens.application.settling;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvittens.domain.compensation.PriceItem;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.Tasks;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.source.CutOver;

/** Months of November 2024 in a town that does not exist. */
final class Providers {

    private Providers() {}

    /** One hour to one recipient for each visit's id; nothing for a reviewer to look at. */
    static Supplied sound(String name, String... visits) {
        return supplied(name, prices(), Stream.of(visits).map(Providers::visit).toList());
    }

    /** With a visit that nobody approved. */
    static Supplied withDeviation(String name) {
        return supplied(name, prices(), List.of(visit("v1").unapproved()));
    }

    /** Without the price that its visit needs. */
    static Supplied withoutPrices(String name) {
        return supplied(name, new PriceList(Map.of()), List.of(visit("v1")));
    }

    /** The second visit is of somebody else. */
    static Supplied withUnknownRecipient(String name) {
        return supplied(name, prices(), List.of(visit("v1"), visit("v2").at("stranger")));
    }

    private static Supplied supplied(String name, PriceList prices, List<VisitBuilder> visits) {
        ProviderMonth month = new ProviderMonth(
                Town.NORTH,
                YearMonth.of(2024, 11),
                new CutOver.GoLive(name, Optional.empty()),
                PublishedLocks.NONE,
                prices,
                List.of(RecipientBuilder.recipient("anna").build()),
                visits.stream().map(VisitBuilder::build).toList());
        return new Supplied(month, "hash of " + name, 0);
    }

    /** On the day of its number. */
    private static VisitBuilder visit(String id) {
        String day = "2024-11-0" + id.substring(1);
        return VisitBuilder.visit(id).at("anna").times(day + "T08:00", day + "T09:00");
    }

    private static PriceList prices() {
        return new PriceList(Map.of(
                new PriceItem.OfCategory(Tasks.HOME_CARE), new HourlyPrice(Ore.ofKronor(new BigDecimal("400.00")))));
    }
}

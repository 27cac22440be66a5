package se.kvittens.rest.rig;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.compensation.PriceItem;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.Tasks;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.source.CutOver;

/** A month of a provider with one recipient, in which an hour costs 400.00. */
public final class TownMonth {

    private TownMonth() {}

    public static Supplied of(ProviderId provider, YearMonth month, String recipient) {
        ProviderMonth input = new ProviderMonth(
                Town.NORTH,
                month,
                new CutOver.GoLive(provider.value(), Optional.empty()),
                PublishedLocks.NONE,
                new PriceList(Map.of(
                        new PriceItem.OfCategory(Tasks.HOME_CARE),
                        new HourlyPrice(Ore.ofKronor(new BigDecimal("400.00"))))),
                List.of(RecipientBuilder.recipient(recipient).build()),
                List.of());
        return new Supplied(input, "hash", 0).pricedBy("prices");
    }
}

package se.kvittens.application.supplying;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.compensation.PriceItem;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.Tasks;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.source.CutOver;

/** Months without visits. */
public final class SuppliedMonths {

    private SuppliedMonths() {}

    public static Supplied of(ProviderId provider, YearMonth month, RecipientFile... recipients) {
        return new Supplied(
                new ProviderMonth(
                        Town.NORTH,
                        month,
                        new CutOver.GoLive(provider.value(), Optional.empty()),
                        PublishedLocks.NONE,
                        new PriceList(Map.of(
                                new PriceItem.OfCategory(Tasks.HOME_CARE),
                                new HourlyPrice(Ore.ofKronor(new BigDecimal("400.00"))))),
                        List.of(recipients),
                        List.of()),
                "hash of " + month,
                0);
    }

    /** A month in which these two live together, and nobody else does. */
    public static Supplied together(ProviderId provider, YearMonth month, String one, String other) {
        return of(
                provider,
                month,
                RecipientBuilder.recipient(one).cohabitsWith(other).build(),
                RecipientBuilder.recipient(other).build());
    }
}

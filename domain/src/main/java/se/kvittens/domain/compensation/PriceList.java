package se.kvittens.domain.compensation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;

/**
 * The prices of a month. One price holds on every day and hour and covers travel, documentation and administration; so
 * nothing else is asked for to find it.
 *
 * @param origin where they come from, where that was said
 */
public record PriceList(Map<PriceItem, HourlyPrice> prices, Optional<Origin> origin) {

    public PriceList {
        prices = Map.copyOf(prices);
    }

    /** Prices that bear no date, as those of a rule case. */
    public PriceList(Map<PriceItem, HourlyPrice> prices) {
        this(prices, Optional.empty());
    }

    /**
     * Where prices come from.
     *
     * @param isExample whether they are made up, and say so
     */
    public record Origin(LocalDate inForceFrom, boolean isExample) {}

    @Home(RuleId.PAY_2)
    public Optional<HourlyPrice> priceOf(PriceItem item) {
        return Optional.ofNullable(prices.get(item));
    }
}

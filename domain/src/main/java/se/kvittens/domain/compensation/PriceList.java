package se.kvittens.domain.compensation;

import java.util.Map;
import java.util.Optional;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;

/**
 * The prices of a month. One price holds on every day and hour and covers travel, documentation and administration; so
 * nothing else is asked for to find it.
 */
public record PriceList(Map<PriceItem, HourlyPrice> prices) {

    public PriceList {
        prices = Map.copyOf(prices);
    }

    @Home(RuleId.PAY_2)
    public Optional<HourlyPrice> priceOf(PriceItem item) {
        return Optional.ofNullable(prices.get(item));
    }
}

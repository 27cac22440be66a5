package se.kvittens.examples.generate.town;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.kvittens.domain.compensation.PriceItem;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.task.Category;

/** Made-up prices for whatever a rule book can ask a price for. They say that they are made up. */
final class ExamplePrices {

    private static final BigDecimal OF_FIRST_CATEGORY = new BigDecimal("428.00");
    private static final BigDecimal NEXT_IS_LESS_BY = new BigDecimal("7.50");
    private static final BigDecimal LEAST = new BigDecimal("200.00");
    private static final Map<Area, BigDecimal> SUPPLEMENTS =
            Map.of(Area.RURAL, new BigDecimal("38.00"), Area.ISLAND, new BigDecimal("90.00"));

    private ExamplePrices() {}

    /** In force from the year's first day. */
    static PriceList of(RuleBook book, YearMonth month) {
        Map<PriceItem, HourlyPrice> prices = new HashMap<>();
        BigDecimal next = OF_FIRST_CATEGORY;
        for (Category category : book.visits().tasks().table().categories().value()) {
            prices.put(new PriceItem.OfCategory(category), perHour(next));
            next = next.subtract(NEXT_IS_LESS_BY).max(LEAST);
        }
        SUPPLEMENTS.forEach((area, price) -> prices.put(new PriceItem.OfSupplement(area), perHour(price)));
        return new PriceList(
                prices, Optional.of(new PriceList.Origin(month.withMonth(1).atDay(1), true)));
    }

    private static HourlyPrice perHour(BigDecimal kronor) {
        return new HourlyPrice(Ore.ofKronor(kronor));
    }
}

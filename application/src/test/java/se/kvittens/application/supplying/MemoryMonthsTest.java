package se.kvittens.application.supplying;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import se.kvittens.domain.identity.ProviderId;

class MemoryMonthsTest extends MonthSupplyContract {

    private static final ProviderId NORTH = new ProviderId("North");
    private static final ProviderId SOUTH = new ProviderId("South");
    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2024, 11);

    @Override
    protected MemoryMonths supply() {
        return new MemoryMonths(NORTH)
                .put(SuppliedMonths.of(NORTH, NOVEMBER))
                .put(SuppliedMonths.of(NORTH, OCTOBER))
                .put(SuppliedMonths.of(SOUTH, NOVEMBER));
    }

    @Override
    protected Map<ProviderId, NavigableSet<YearMonth>> atHand() {
        return Map.of(NORTH, new TreeSet<>(List.of(OCTOBER, NOVEMBER)), SOUTH, new TreeSet<>(List.of(NOVEMBER)));
    }

    @Override
    protected MonthSupply without(ProviderId provider, YearMonth month) {
        return supply().fail(provider, month, SupplyFault.NOT_IN_ORDER);
    }
}

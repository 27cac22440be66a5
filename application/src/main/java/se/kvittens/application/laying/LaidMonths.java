package se.kvittens.application.laying;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.keeping.NotKept;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.settling.Supplied;
import se.kvittens.application.supplying.MonthSupply;
import se.kvittens.application.supplying.SupplyFault;
import se.kvittens.domain.identity.ProviderId;

/**
 * Months with what was said laid over what was supplied of them. What was taken down after the lock of a month is not laid over
 * it: a month that is locked stays as it is (TIME-4). A month of which nothing was said is given just as it was supplied.
 */
public final class LaidMonths implements MonthSupply {

    private final MonthSupply supply;
    private final WhatWasSaid said;

    public LaidMonths(MonthSupply supply, WhatWasSaid said) {
        this.supply = supply;
        this.said = said;
    }

    @Override
    public Set<ProviderId> providers() {
        return supply.providers();
    }

    @Override
    public Either<SupplyFault, NavigableSet<YearMonth>> months(ProviderId provider) {
        return supply.months(provider);
    }

    @Override
    public Either<SupplyFault, Optional<Supplied>> find(ProviderId provider, YearMonth month) {
        return supply.find(provider, month)
                .flatMap(found -> found.isEmpty()
                        ? Either.right(found)
                        : said.over(found.get()).bimap(NotKept::ofMonth, Optional::of));
    }

    @Override
    public MonthSupply asSupplied() {
        return supply;
    }

    @Override
    public Either<JournalFault, Supplied> withWhatWasSaid(Supplied supplied) {
        return said.over(supplied);
    }
}

package se.kvittens.application.supplying;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.identity.ProviderId;

/** Months that are gone when the program ends. */
public final class MemoryMonths implements MonthSupply {

    private final Map<ProviderId, SortedMap<YearMonth, Either<SupplyFault, Supplied>>> months = new LinkedHashMap<>();

    /** Of providers that have no month as yet. */
    public MemoryMonths(ProviderId... providers) {
        for (ProviderId provider : providers) {
            months.put(provider, new TreeMap<>());
        }
    }

    /** Puts a month at hand, in place of what was there of it. */
    public synchronized MemoryMonths put(Supplied supplied) {
        of(new ProviderId(supplied.month().provider().providerName()))
                .put(supplied.month().month(), Either.right(supplied));
        return this;
    }

    /** From now on the month is there and can't be supplied. */
    public synchronized MemoryMonths fail(ProviderId provider, YearMonth month, SupplyFault why) {
        of(provider).put(month, Either.left(why));
        return this;
    }

    @Override
    public synchronized Set<ProviderId> providers() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(months.keySet()));
    }

    @Override
    public synchronized Either<SupplyFault, NavigableSet<YearMonth>> months(ProviderId provider) {
        return Either.right(
                new TreeSet<>(months.getOrDefault(provider, new TreeMap<>()).keySet()));
    }

    @Override
    public synchronized Either<SupplyFault, Optional<Supplied>> find(ProviderId provider, YearMonth month) {
        return Optional.ofNullable(
                        months.getOrDefault(provider, new TreeMap<>()).get(month))
                .map(each -> each.map(Optional::of))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private SortedMap<YearMonth, Either<SupplyFault, Supplied>> of(ProviderId provider) {
        return months.computeIfAbsent(provider, none -> new TreeMap<>());
    }
}

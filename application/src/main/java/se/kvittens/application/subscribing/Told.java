package se.kvittens.application.subscribing;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.kvittens.domain.identity.CarerId;

/**
 * How far a system has been told.
 *
 * @param records of each carer the version up to which it was; none of a carer of whom nothing was told
 * @param months that were told to be closed
 */
public record Told(Map<CarerId, Long> records, Set<YearMonth> months) {

    /** Nothing. */
    public static final Told NOTHING = new Told(Map.of(), Set.of());

    public Told {
        records = Map.copyOf(records);
        months = Set.copyOf(months);
    }

    /** Both: of each record the higher version. */
    public Told and(Told other) {
        Map<CarerId, Long> further = new HashMap<>(records);
        other.records.forEach((carer, version) -> further.merge(carer, version, Math::max));
        Set<YearMonth> more = new TreeSet<>(months);
        more.addAll(other.months);
        return new Told(further, more);
    }

    long version(CarerId carer) {
        return records.getOrDefault(carer, 0L);
    }

    /** It rises with all that is told of visits. */
    long mark() {
        return records.values().stream().mapToLong(Long::longValue).sum();
    }
}

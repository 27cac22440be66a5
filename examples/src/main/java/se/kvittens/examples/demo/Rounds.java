package se.kvittens.examples.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.kvittens.domain.identity.CarerId;

/** The rounds of the carers: nobody is at two places, and between two visits there is a way to go. */
final class Rounds {

    private final Map<CarerId, Instant> freeFrom = new HashMap<>();

    /** The carers who come, and when. */
    record Arrival(List<CarerId> carers, Instant at) {}

    /** Gives the visit to those who have been free the longest, and puts it off until all are. */
    Arrival arrange(List<CarerId> onDuty, int number, Instant wanted) {
        List<CarerId> chosen = onDuty.stream()
                .sorted(Comparator.comparing(this::freeFrom).thenComparing(Comparator.naturalOrder()))
                .limit(number)
                .toList();
        Instant at = chosen.stream()
                .map(this::freeFrom)
                .filter(wanted::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(wanted);
        return new Arrival(chosen, at);
    }

    void leave(CarerId carer, Instant end, Duration way) {
        freeFrom.put(carer, end.plus(way));
    }

    private Instant freeFrom(CarerId carer) {
        return freeFrom.getOrDefault(carer, Instant.EPOCH);
    }
}

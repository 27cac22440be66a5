package se.kvittens.domain.visit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When a visit was entered, approved and changed.
 *
 * @param adjustments in the order in which they were made
 */
public record Registration(Instant registered, Optional<Instant> approved, List<Adjustment> adjustments) {

    public Registration {
        adjustments = adjustments.size() < 2
                ? List.copyOf(adjustments)
                : adjustments.stream()
                        .sorted(Comparator.comparing(Adjustment::made))
                        .toList();
    }
}

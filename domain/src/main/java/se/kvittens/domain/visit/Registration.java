package se.kvittens.domain.visit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When a visit was entered, approved and changed.
 *
 * @param adjustments in the order in which they were made
 * @param correction after the lock, where there was one: then the visit is in time and approved by it
 */
public record Registration(
        Instant registered, Optional<Instant> approved, List<Adjustment> adjustments, Optional<Correction> correction) {

    public Registration {
        adjustments = adjustments.size() < 2
                ? List.copyOf(adjustments)
                : adjustments.stream()
                        .sorted(Comparator.comparing(Adjustment::made))
                        .toList();
    }

    /** Of a visit that nobody has corrected. */
    public Registration(Instant registered, Optional<Instant> approved, List<Adjustment> adjustments) {
        this(registered, approved, adjustments, Optional.empty());
    }
}

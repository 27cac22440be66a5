package se.kvittens.client.corrections;

import java.util.List;
import java.util.Optional;
import se.kvittens.client.visits.Visit;

/**
 * A visit with all versions of it in a month.
 *
 * @param first as it was locked; where nobody knew it then, as it was first corrected, or as it is
 * @param now with what came after the lock
 */
public record CorrectedVisit(Visit first, Optional<Visit> now, List<CorrectionMade> corrections) {

    public CorrectedVisit {
        corrections = List.copyOf(corrections);
    }
}

package se.kvittens.client.corrections;

import java.util.List;
import se.kvittens.client.visits.Visit;

/**
 * The corrections of a month, in the order in which they were made.
 *
 * @param toCorrect visits of which something came after the lock and is not corrected, as they are now; as such they stay
 *     out
 */
public record CorrectionsOfMonth(List<CorrectionMade> corrections, List<Visit> toCorrect) {

    public CorrectionsOfMonth {
        corrections = List.copyOf(corrections);
        toCorrect = List.copyOf(toCorrect);
    }
}

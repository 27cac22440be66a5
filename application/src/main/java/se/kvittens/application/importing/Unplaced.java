package se.kvittens.application.importing;

import java.util.List;
import se.kvittens.application.importing.told.Origin;

/**
 * Something that was told of a person who can't be found for sure; it is left out until the person is known.
 *
 * @param isAmbiguous whether several people bear the name; else nobody does
 * @param candidates ids of those whom it may mean
 */
public record Unplaced(Origin origin, Who who, boolean isAmbiguous, List<String> candidates) {

    /** Whom it is told of. */
    public enum Who {
        RECIPIENT,
        CARER
    }

    public Unplaced {
        candidates = List.copyOf(candidates);
    }
}

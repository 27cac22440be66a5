package se.kvittens.domain.visit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A change of a registered time afterwards (justerad tid): of the start, the end, or both. */
public record Adjustment(
        Instant made, @Nullable Instant start, @Nullable Instant end) {

    public Adjustment {
        if (start == null && end == null) {
            throw new IllegalArgumentException(
                    "The change made %s moves neither start nor end.%nMaybe its columns are empty.".formatted(made));
        }
    }
}

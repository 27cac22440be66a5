package se.kvittens.client.visits;

import java.time.Instant;
import java.util.Optional;

/**
 * A new start or end, or both (REG-7).
 *
 * @param why the reason; nothing personal
 */
public record Adjustment(Optional<Instant> start, Optional<Instant> end, String why) {

    public static Adjustment ofStart(Instant start, String why) {
        return new Adjustment(Optional.of(start), Optional.empty(), why);
    }

    public static Adjustment ofEnd(Instant end, String why) {
        return new Adjustment(Optional.empty(), Optional.of(end), why);
    }
}

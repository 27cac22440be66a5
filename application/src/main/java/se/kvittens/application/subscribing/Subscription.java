package se.kvittens.application.subscribing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.ProviderId;

/**
 * That a system is told of what happens at a provider.
 *
 * @param id of letters and digits
 * @param address to which it is told
 * @param events of which it is told; one at least
 * @param made by whom and when
 * @param generation of its secret: 1, and one more each time that it is changed
 * @param rotated when it was changed last
 */
public record Subscription(
        String id,
        ProviderId provider,
        String address,
        Set<EventType> events,
        Deed made,
        int generation,
        Optional<Instant> rotated) {

    /** For so long the secret before signs beside the new one, so that the receiver can change in between. Assumed. */
    public static final Duration BOTH_SIGN = Duration.ofHours(24);

    public Subscription {
        events = Set.copyOf(events);
    }

    /** The generations of the secrets that sign, the newest first. */
    public List<Integer> signing(Instant now) {
        boolean isJustChanged =
                rotated.filter(at -> now.isBefore(at.plus(BOTH_SIGN))).isPresent();
        return isJustChanged ? List.of(generation, generation - 1) : List.of(generation);
    }
}

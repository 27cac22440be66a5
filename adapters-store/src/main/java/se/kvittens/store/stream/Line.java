package se.kvittens.store.stream;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.RecipientId;

/**
 * What was taken down.
 *
 * @param recipient whom it is about, under the name {@code erased-…} once that person is erased
 * @param note empty where there was none, or it is erased
 */
public record Line(
        String type,
        String body,
        Instant about,
        Instant taken,
        Deed deed,
        Optional<RecipientId> recipient,
        String note) {}

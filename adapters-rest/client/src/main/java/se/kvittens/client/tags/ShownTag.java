package se.kvittens.client.tags;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.domain.identity.RecipientId;

/**
 * A tag, and at whose door it hangs.
 *
 * @param recipient whose it is, or was before it was retired; empty where it was never mounted
 */
public record ShownTag(Tag tag, Optional<RecipientId> recipient, Optional<Instant> mounted) {

    /** Not at whose door. */
    @Override
    public String toString() {
        return "ShownTag[" + tag.tag() + "]";
    }
}

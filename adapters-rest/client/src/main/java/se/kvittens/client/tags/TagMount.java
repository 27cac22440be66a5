package se.kvittens.client.tags;

import java.util.Optional;
import se.kvittens.domain.identity.RecipientId;

/**
 * That a tag hangs at a recipient's door.
 *
 * @param why the reason; nothing personal
 */
public record TagMount(RecipientId recipient, Optional<String> why) {

    /** Without a reason. */
    public static TagMount at(RecipientId recipient) {
        return new TagMount(recipient, Optional.empty());
    }

    /** Not whose. */
    @Override
    public String toString() {
        return "TagMount";
    }
}

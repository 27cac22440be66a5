package se.kvittens.store.stream;

import java.util.Optional;
import se.kvittens.domain.identity.RecipientId;

/**
 * What of a line can be erased.
 *
 * @param recipient whom it is about, where the line itself tells it
 * @param note free text of what happened; the reason that its deed has is kept and erased with it
 */
public record Personal(Optional<RecipientId> recipient, String note) {

    public static final Personal NOTHING = new Personal(Optional.empty(), "");
}

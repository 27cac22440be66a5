package se.kvittens.application.kiosk;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.tag.TapFinding;

/** Whose tags there are, as far as a kiosk knows. */
@FunctionalInterface
public interface Tags {

    /**
     * What a tap says.
     *
     * @param said whose home the carer says it is; empty where nothing is said
     * @param at when it was tapped
     */
    TapFinding tap(TagUid uid, Optional<RecipientId> said, Instant at);
}

package se.kvittens.application.kiosk;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.visit.TagFinding;

/** Whose tags there are, as far as a kiosk knows. */
@FunctionalInterface
public interface Tags {

    /**
     * What a tap says.
     *
     * @param said whose home the carer says it is; empty where nothing is said
     * @param at when it was tapped
     */
    Found tap(TagUid uid, Optional<RecipientId> said, Instant at);

    /**
     * What is known of a tag.
     *
     * @param finding what is to be followed up of it (REG-11)
     * @param door whose it is, or was; empty where nobody knows
     */
    record Found(TagFinding finding, Optional<RecipientId> door) {

        public static final Found UNKNOWN = new Found(TagFinding.UNKNOWN, Optional.empty());
    }
}

package se.kvittens.application.kiosk.setup;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.tag.TapFinding;

/** Whose tags there are, as far as a kiosk knows. */
@FunctionalInterface
public interface Tags {

    /** None is known yet: each is a strange one. */
    Tags NONE = new Tags() {
        @Override
        public TapFinding tap(TagUid uid, Optional<RecipientId> said, Instant at) {
            return TapFinding.UNKNOWN;
        }

        @Override
        public boolean isAny() {
            return false;
        }
    };

    /**
     * What a tap says.
     *
     * @param said whose home the carer says it is; empty where nothing is said
     * @param at when it was tapped
     */
    TapFinding tap(TagUid uid, Optional<RecipientId> said, Instant at);

    /** Whether any is known. */
    default boolean isAny() {
        return true;
    }
}

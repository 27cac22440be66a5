package se.kvittens.application.kiosk;

import java.util.Optional;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.visit.TagFinding;

/** Whose tags there are, as far as a kiosk knows. */
@FunctionalInterface
public interface Tags {

    Found find(TagUid uid);

    /**
     * What is known of a tag.
     *
     * @param finding what is to be followed up of it (REG-11)
     * @param recipient whose door it is, or was
     */
    record Found(TagFinding finding, Optional<RecipientId> recipient) {

        public static final Found UNKNOWN = new Found(TagFinding.UNKNOWN, Optional.empty());
    }
}

package se.kvittens.domain.tag;

import java.util.Optional;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.visit.TagFinding;

/**
 * What a tap says.
 *
 * @param finding what is to be followed up of the tag (REG-11)
 * @param door whose tag it is, or was before it was retired; empty where nobody knows
 */
public record TapFinding(TagFinding finding, Optional<RecipientId> door) {

    public static final TapFinding UNKNOWN = new TapFinding(TagFinding.UNKNOWN, Optional.empty());
}

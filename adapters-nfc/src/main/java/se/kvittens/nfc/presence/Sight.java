package se.kvittens.nfc.presence;

import se.kvittens.domain.tag.TagUid;

/** What a reader finds when it looks and finds something. */
public sealed interface Sight {

    /** One tag. */
    record One(TagUid uid) implements Sight {}

    /** Several at once. */
    record Several() implements Sight {}

    /** One that is no tag of ours. */
    record Unusable(TagUid.Flaw flaw) implements Sight {}

    static Sight of(byte[] uid) {
        return TagUid.of(uid).fold(Unusable::new, One::new);
    }
}

package se.kvittens.application.tags;

import java.util.Optional;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.tag.Tag;
import se.kvittens.domain.tag.TagRefusalCode;

/** What became of something that was asked for of a tag. */
public sealed interface TagOutcome {

    /** It is recorded, now or since it was asked for before. */
    record Done(Tag tag) implements TagOutcome {}

    /** A rule refuses it; to ask the same again gives the same, unless something is done about it. */
    record Refused(TagRefusalCode code) implements TagOutcome {}

    /**
     * Somebody else did something to the tag meanwhile. It may be asked again, by who has seen how the tag stands now.
     *
     * @param now the tag, where it is there
     */
    record Overtaken(Optional<Tag> now) implements TagOutcome {}

    /** The journal could not take it down, or not be read; it can be asked again. */
    record NotRecorded(JournalFault fault) implements TagOutcome {}
}

package se.kvittens.application.tapping;

import java.time.Instant;
import se.kvittens.domain.tag.TagUid;

/** What a reader tells. */
public sealed interface TagEvent {

    ReaderName reader();

    /** On a clock that only goes forward and has no known beginning: for the time between two events, in nanoseconds. */
    long nanos();

    /** By the wall clock, which may jump. */
    Instant at();

    /** A tag has come to an empty reader and was read twice: a tap. The times are those of the first reading. */
    record TagSeen(TagUid uid, ReaderName reader, long nanos, Instant at) implements TagEvent {}

    /**
     * A tag lay there when the reader came up, or remained when another was taken away. It may have been tapped before, and
     * is no tap; who means it as one lifts it and holds it there again.
     */
    record TagResting(TagUid uid, ReaderName reader, long nanos, Instant at) implements TagEvent {}

    /** A tag that was told of is there no more. The times are those of its last reading. */
    record TagGone(TagUid uid, ReaderName reader, long nanos, Instant at) implements TagEvent {}

    /** There are several tags at once, so that none counts. */
    record SeveralTags(ReaderName reader, long nanos, Instant at) implements TagEvent {}

    /** Something answered that can't tell whose door it is. */
    record UnusableTag(TagUid.Flaw flaw, ReaderName reader, long nanos, Instant at) implements TagEvent {}

    /** The reader answers, for the first time or again. */
    record ReaderUp(ReaderName reader, long nanos, Instant at) implements TagEvent {}

    /** The reader is not there. Told again only for another reason; it is looked for until it is stopped. */
    record ReaderDown(DownReason reason, ReaderName reader, long nanos, Instant at) implements TagEvent {}
}

package se.kvittens.domain.tag;

/** What becomes of something that was asked for of a tag. */
public sealed interface TagDecision {

    /** It happens, and is to be recorded. */
    record Accepted(TagHappening happening) implements TagDecision {}

    /** It has happened before; nothing is to be recorded, and whoever asked can be told that it is done. */
    record Known() implements TagDecision {}

    /** It doesn't happen. */
    record Refused(TagRefusalCode code) implements TagDecision {}
}

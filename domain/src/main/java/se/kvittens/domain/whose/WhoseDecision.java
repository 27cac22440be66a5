package se.kvittens.domain.whose;

/** What becomes of somebody's saying at whom a carer was. */
public sealed interface WhoseDecision {

    /** It is to be taken down. */
    record Accepted() implements WhoseDecision {}

    /** It is known, and nothing is to be taken down. */
    record Known() implements WhoseDecision {}

    /** It does not count. */
    record Refused(WhoseRefusal why) implements WhoseDecision {}
}

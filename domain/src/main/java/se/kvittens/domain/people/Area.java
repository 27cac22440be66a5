package se.kvittens.domain.people;

/** Where a recipient lives, as far as supplements ask. */
public enum Area {
    MAINLAND,
    /** In a rural area (glesbygd). */
    RURAL,
    /** On an island without a bridge. */
    ISLAND
}

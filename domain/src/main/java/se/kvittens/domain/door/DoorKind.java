package se.kvittens.domain.door;

/** What is behind a door. */
public enum DoorKind {
    /** The home of a recipient, or of cohabitants (bostadsdörr). */
    HOME,
    /** The way into a house of several homes (huvudentré). */
    ENTRANCE,
    /** A room that several homes share, such as that for the rubbish (soprum). */
    COMMON
}

package se.kvittens.client.planned;

/** How far a planned visit has come. */
public enum PlannedState {
    /** Somebody was there, and has left. */
    MADE,
    /** Somebody is there. */
    UNDER_WAY,
    /** Nobody has come for longer than is tolerated. */
    LATE,
    /** Nobody came, and it would be over. */
    MISSED,
    /** It is to come. */
    AHEAD,
    /** A visit that belongs to no planned one. */
    UNPLANNED
}

package se.kvittens.domain.planning;

/** How far a planned visit has come. */
public enum PlanState {
    /** Somebody was there, and has left. */
    MADE,
    /** Somebody is there. */
    UNDER_WAY,
    /** Nobody has come, and more time has passed since its start than is tolerated. */
    LATE,
    /** Nobody came, and its end has passed. */
    MISSED,
    /** It is to come, or its start has not passed by more than is tolerated. */
    AHEAD
}

package se.kvittens.rest.planned;

import se.kvittens.domain.planning.PlanState;

/** How far a planned visit has come, or that a visit was not planned. */
enum PlannedState {
    MADE,
    UNDER_WAY,
    LATE,
    MISSED,
    AHEAD,
    UNPLANNED;

    static PlannedState of(PlanState state) {
        return switch (state) {
            case MADE -> MADE;
            case UNDER_WAY -> UNDER_WAY;
            case LATE -> LATE;
            case MISSED -> MISSED;
            case AHEAD -> AHEAD;
        };
    }
}

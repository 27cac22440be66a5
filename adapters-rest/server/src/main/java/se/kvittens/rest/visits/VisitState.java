package se.kvittens.rest.visits;

import se.kvittens.domain.visit.RegisteredVisit;

/** How far a visit has come. */
enum VisitState {
    /** A receipt is missing. */
    OPEN {
        @Override
        boolean holds(RegisteredVisit visit) {
            return !isWhole(visit);
        }
    },
    /** It has both, and nobody has approved it. */
    TO_APPROVE {
        @Override
        boolean holds(RegisteredVisit visit) {
            return isWhole(visit) && visit.registration().approved().isEmpty();
        }
    },
    APPROVED {
        @Override
        boolean holds(RegisteredVisit visit) {
            return visit.registration().approved().isPresent();
        }
    };

    abstract boolean holds(RegisteredVisit visit);

    private static boolean isWhole(RegisteredVisit visit) {
        return visit.start() != null && visit.end() != null;
    }
}

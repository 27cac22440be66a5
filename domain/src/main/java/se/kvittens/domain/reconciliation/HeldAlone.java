package se.kvittens.domain.reconciliation;

import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.reason.Explained;

/**
 * A visit that one system holds alone; it counts all the same.
 *
 * @param live the system that was live at its start
 */
public record HeldAlone(HeldVisit visit, Explained<SystemOfRecord> live) {

    /** The system that was live does not have it: it was entered in the wrong one, or got lost on its way. */
    public boolean isMissingWhereItBelongs() {
        return live.value() != visit.system();
    }
}

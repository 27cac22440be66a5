package se.kvittens.examples.published;

/**
 * A published visit.
 *
 * @param line of the file on which it stands
 * @param arrival in minutes from the start of the plan's day
 * @param departure in the same minutes
 */
record PlannedVisit(int line, String patient, String caregiver, int arrival, int departure) {

    int minutes() {
        return departure - arrival;
    }

    /** Whether another caregiver is at the same patient at the same time. */
    boolean isSharedWith(PlannedVisit other) {
        return patient.equals(other.patient)
                && !caregiver.equals(other.caregiver)
                && arrival < other.departure
                && other.arrival < departure;
    }
}

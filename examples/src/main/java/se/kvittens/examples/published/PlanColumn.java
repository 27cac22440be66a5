package se.kvittens.examples.published;

import se.kvittens.files.csv.Column;

/** The columns of the published visits. */
enum PlanColumn implements Column {
    PLAN,
    PATIENT,
    CAREGIVER,
    SERVICE,
    ARRIVAL_MINUTE,
    DEPARTURE_MINUTE;

    @Override
    public boolean isRequired() {
        return true;
    }
}

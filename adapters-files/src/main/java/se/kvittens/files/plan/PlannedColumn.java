package se.kvittens.files.plan;

import se.kvittens.files.csv.Column;

/** The columns of {@code planned.csv}. */
public enum PlannedColumn implements Column {
    VISIT,
    /** Whose carer it is: two providers may know carers by the same id. */
    PROVIDER,
    RECIPIENT,
    /** Empty while nobody is assigned. */
    CARER,
    START,
    END;

    @Override
    public boolean isRequired() {
        return this != CARER;
    }
}

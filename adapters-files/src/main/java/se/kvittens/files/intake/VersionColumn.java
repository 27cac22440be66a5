package se.kvittens.files.intake;

import se.kvittens.files.csv.Column;

/** A version of a visit that was told more than once, each time otherwise. */
enum VersionColumn implements Column {
    PROVIDER,
    SYSTEM,
    VISIT,
    /** From 1, the oldest. */
    VERSION,
    /** Whether it is the one that counts. */
    COUNTS,
    CHANGED,
    RECIPIENT,
    CARER,
    START,
    START_BY,
    END,
    END_BY,
    REGISTERED,
    APPROVED,
    ADJUSTMENTS,
    TASKS,
    DOUBLE_STAFFING,
    DECLINED,
    PRIVATE_PHONE,
    PHONE;

    @Override
    public boolean isRequired() {
        return false;
    }
}

package se.kvittens.files.monthfolder.visits;

import se.kvittens.files.csv.Column;

/** The columns of {@code visits.csv}. */
public enum VisitColumn implements Column {
    ID(true),
    RECIPIENT(true),
    CARER(true),
    SYSTEM,
    START,
    START_BY,
    END,
    END_BY,
    CAUSE,
    TAG,
    REGISTERED,
    APPROVED,
    TASKS,
    DOUBLE_STAFFING,
    DECLINED,
    PRIVATE_PHONE,
    PHONE,
    PLANNED,
    NOTE;

    private final boolean isRequired;

    VisitColumn() {
        this(false);
    }

    VisitColumn(boolean isRequired) {
        this.isRequired = isRequired;
    }

    @Override
    public boolean isRequired() {
        return isRequired;
    }

    @Override
    public boolean isFreeText() {
        return this == NOTE;
    }
}

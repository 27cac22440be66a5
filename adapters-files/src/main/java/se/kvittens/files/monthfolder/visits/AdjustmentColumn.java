package se.kvittens.files.monthfolder.visits;

import se.kvittens.files.csv.Column;

/** The columns of {@code adjustments.csv}. */
public enum AdjustmentColumn implements Column {
    VISIT(true),
    SYSTEM,
    MADE(true),
    START,
    END;

    private final boolean isRequired;

    AdjustmentColumn() {
        this(false);
    }

    AdjustmentColumn(boolean isRequired) {
        this.isRequired = isRequired;
    }

    @Override
    public boolean isRequired() {
        return isRequired;
    }
}

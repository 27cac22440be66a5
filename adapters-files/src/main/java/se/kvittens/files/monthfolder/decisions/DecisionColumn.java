package se.kvittens.files.monthfolder.decisions;

import se.kvittens.files.csv.Column;

/** The columns of {@code decisions.csv}. */
public enum DecisionColumn implements Column {
    RECIPIENT,
    VISIT,
    DECISION(true),
    LENGTH;

    private final boolean isRequired;

    DecisionColumn() {
        this(false);
    }

    DecisionColumn(boolean isRequired) {
        this.isRequired = isRequired;
    }

    @Override
    public boolean isRequired() {
        return isRequired;
    }
}

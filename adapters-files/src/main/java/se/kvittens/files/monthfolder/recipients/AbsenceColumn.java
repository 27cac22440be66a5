package se.kvittens.files.monthfolder.recipients;

import se.kvittens.files.csv.Column;

/** The columns of {@code absences.csv}. */
public enum AbsenceColumn implements Column {
    RECIPIENT(true),
    FROM(true),
    TO,
    CAUSE(true),
    KNOWN,
    DESCRIPTION;

    private final boolean isRequired;

    AbsenceColumn() {
        this(false);
    }

    AbsenceColumn(boolean isRequired) {
        this.isRequired = isRequired;
    }

    @Override
    public boolean isRequired() {
        return isRequired;
    }

    @Override
    public boolean isFreeText() {
        return this == DESCRIPTION;
    }
}

package se.kvittens.files.monthfolder.recipients;

import se.kvittens.files.csv.Column;

/** The columns of {@code recipients.csv}. */
public enum RecipientColumn implements Column {
    ID(true),
    BORN,
    AREA,
    SOCIAL_PSYCHIATRY,
    TEMPORARY_STAY,
    COHABITS_WITH,
    MEAL_DELIVERIES;

    private final boolean isRequired;

    RecipientColumn() {
        this(false);
    }

    RecipientColumn(boolean isRequired) {
        this.isRequired = isRequired;
    }

    @Override
    public boolean isRequired() {
        return isRequired;
    }
}

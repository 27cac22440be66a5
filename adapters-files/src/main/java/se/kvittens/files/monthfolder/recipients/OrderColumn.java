package se.kvittens.files.monthfolder.recipients;

import se.kvittens.files.csv.Column;

/** The columns of {@code orders.csv}. */
public enum OrderColumn implements Column {
    RECIPIENT(true),
    GRANTED(true),
    PER(true),
    CATEGORY(true),
    TASKS,
    FROM,
    TO,
    ENDED,
    MISMANAGED,
    MERGE_PLAN,
    MERGE_ORDER,
    MERGE_COMMUNICATED;

    private final boolean isRequired;

    OrderColumn() {
        this(false);
    }

    OrderColumn(boolean isRequired) {
        this.isRequired = isRequired;
    }

    @Override
    public boolean isRequired() {
        return isRequired;
    }
}

package se.kvittens.files.kioskfolder;

import se.kvittens.files.csv.Column;

/** The columns of {@code people.csv}. */
enum PersonColumn implements Column {
    ID,
    LABEL,
    COHABITS_WITH,
    TASKS;

    @Override
    public boolean isRequired() {
        return this == ID || this == LABEL;
    }
}

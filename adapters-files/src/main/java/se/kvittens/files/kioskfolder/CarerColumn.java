package se.kvittens.files.kioskfolder;

import se.kvittens.files.csv.Column;

/** The columns of {@code carers.csv}. */
enum CarerColumn implements Column {
    ID,
    LABEL,
    BADGE;

    @Override
    public boolean isRequired() {
        return this != BADGE;
    }
}

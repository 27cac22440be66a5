package se.kvittens.files.kioskfolder;

import se.kvittens.files.csv.Column;

/** The columns of a copy of the record of tags. */
enum TagColumn implements Column {
    UID,
    WHAT,
    /** To which it was issued. */
    PROVIDER,
    /** At whose door it was mounted. */
    RECIPIENT,
    WHO,
    ROLE,
    /** In UTC, as are all times of this file: it is for programs. */
    WHEN,
    TAKEN;

    @Override
    public boolean isRequired() {
        return this != PROVIDER && this != RECIPIENT;
    }
}

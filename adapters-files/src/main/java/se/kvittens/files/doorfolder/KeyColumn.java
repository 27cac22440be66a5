package se.kvittens.files.doorfolder;

import se.kvittens.files.csv.Column;

/** The columns of {@code keys.csv}. */
enum KeyColumn implements Column {
    /** As {@code gateway:name}. */
    KEY,
    PROVIDER,
    /** Neither where it is of nobody who makes visits. */
    CARER,
    SINCE;

    @Override
    public boolean isRequired() {
        return this == KEY || this == SINCE;
    }
}

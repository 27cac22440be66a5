package se.kvittens.files.doorfolder;

import se.kvittens.files.csv.Column;

/** The columns of {@code locks.csv}. */
enum LockColumn implements Column {
    /** As {@code gateway:device}. */
    LOCK,
    KIND,
    /** Separated by blanks; none where the lock has been taken down. */
    RECIPIENTS,
    SINCE;

    @Override
    public boolean isRequired() {
        return this != RECIPIENTS;
    }
}

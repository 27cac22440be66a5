package se.kvittens.application.looking;

/** What somebody looked at. */
public enum Sight {
    /** Visits. */
    VISITS,
    /** At whose doors tags hang. */
    TAGS,
    /** Who came and left through doors with a digital lock. */
    DOORS,
    /** Who looked at whom. */
    READINGS,
    /** The whole record, taken out. */
    WHOLE_RECORD;

    /** Whether it is of everybody, so that nobody is named. */
    public boolean isOfEverybody() {
        return this == WHOLE_RECORD;
    }
}

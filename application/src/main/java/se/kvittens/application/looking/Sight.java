package se.kvittens.application.looking;

/** What somebody looked at. */
public enum Sight {
    /** Visits. */
    VISITS,
    /** Who the recipients of a month are, and what was ordered for them. */
    RECIPIENTS,
    /** Planned visits, and what was made of them. */
    PLAN,
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

    /** Whether there may be something to see where nothing was taken down yet. */
    public boolean isBeyondRecord() {
        return this == WHOLE_RECORD || this == RECIPIENTS || this == PLAN;
    }
}

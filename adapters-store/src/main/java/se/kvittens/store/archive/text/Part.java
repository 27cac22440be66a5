package se.kvittens.store.archive.text;

/** What a line of an archive is. */
public enum Part {
    HEADER,
    STREAM,
    PERSON,
    ENTRY,
    END;

    public static final String FIELD = "is";
    public static final String FORMAT = "kvittens-journal";

    /** Rises when a reader of the one before would read it wrongly. */
    public static final int VERSION = 1;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

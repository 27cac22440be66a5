package se.kvittens.files.monthreport;

/** How the seconds of a row become what its length is written in. */
public enum RowRounding {
    /**
     * What a row loses or gains is carried to the next one of the recipient and category: their sum is rounded, and not
     * each.
     */
    CARRIED,
    /** Each row by itself, half up. */
    EACH
}

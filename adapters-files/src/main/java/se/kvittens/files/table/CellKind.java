package se.kvittens.files.table;

/** What all cells of a column hold. */
public enum CellKind {
    /** A short text: an id, a code, a word or two. */
    WORD(15),
    TEXT(36),
    DATE(11),
    /** A point in time. */
    TIME(20),
    /** A length of time in whole seconds. */
    LENGTH(16),
    COUNT(11),
    /** A number with two decimals: an amount in kronor, or hours. */
    DECIMAL(14),
    /** Of a hundred, with one decimal. */
    PERCENT(11);

    private final int width;

    CellKind(int width) {
        this.width = width;
    }

    /** How many characters such a cell mostly needs. */
    public int width() {
        return width;
    }

    /** Whether the cells stand to the right, so that their digits are below each other. */
    public boolean isNumber() {
        return this == LENGTH || this == COUNT || this == DECIMAL || this == PERCENT;
    }
}

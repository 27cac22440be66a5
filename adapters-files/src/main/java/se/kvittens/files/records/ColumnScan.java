package se.kvittens.files.records;

/**
 * Looks, as the bytes of a part go by, for a cell far to the right of where a sheet ends: a reader makes room for all cells
 * before it. A cell says its place in the attribute {@code r}: {@code <c r="B2">}.
 */
final class ColumnScan {

    /** The last column of a sheet is XFD. */
    private static final int MOST_LETTERS = 3;

    /** Of a name that is not {@code r} alone. */
    private static final int OTHER = 0;

    private static final int NONE = -1;

    private boolean isInTag;
    private byte quote;
    private int name = NONE;
    private boolean isNameOver;
    private int letters;

    /** False where a place has more letters than any column. */
    boolean takes(byte each) {
        if (!isInTag) {
            isInTag = each == '<';
            name = OTHER;
        } else if (quote != 0) {
            return isInReach(each);
        } else if (each == '"' || each == '\'') {
            quote = each;
            letters = 0;
        } else if (each == '>') {
            isInTag = false;
        } else {
            follow(each);
        }
        return true;
    }

    private boolean isInReach(byte each) {
        if (each == quote) {
            quote = 0;
            name = NONE;
            isNameOver = false;
        } else if (name == 'r' && Character.isLetter(each)) {
            letters++;
        }
        return letters <= MOST_LETTERS || name != 'r';
    }

    /** The name of an attribute, which blanks and the equals sign end; a blank before another begins a new one. */
    private void follow(byte each) {
        if (each <= ' ' || each == '=') {
            isNameOver = true;
        } else if (isNameOver || name == NONE) {
            name = each == 'r' ? 'r' : OTHER;
            isNameOver = false;
        } else {
            name = OTHER;
        }
    }
}

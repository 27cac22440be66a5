package se.kvittens.files.csv;

/** The text of a field where it stands, without a copy; points at another with each row. */
final class Field implements CharSequence {

    private static final char LAST_LATIN = '\u024F';

    private char[] text = {};
    private int from;
    private int to;

    void pointAt(char[] characters, int start, int end) {
        text = characters;
        from = start;
        to = end;
    }

    /** Leaves the blanks around it out, as {@link String#strip()} does. */
    void strip() {
        while (from < to && isBlank(text[from])) {
            from++;
        }
        while (from < to && isBlank(text[to - 1])) {
            to--;
        }
    }

    /** Most characters are neither control characters nor far from the Latin ones, and are not looked up. */
    private static boolean isBlank(char character) {
        return (character <= ' ' || character > LAST_LATIN) && Character.isWhitespace(character);
    }

    boolean has(char character) {
        for (int at = from; at < to; at++) {
            if (text[at] == character) {
                return true;
            }
        }
        return false;
    }

    boolean is(String other) {
        if (other.length() != to - from) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (text[at] != other.charAt(at - from)) {
                return false;
            }
        }
        return true;
    }

    /** That of a String of the same characters. */
    int hash() {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + text[at];
        }
        return hash;
    }

    @Override
    public int length() {
        return to - from;
    }

    @Override
    public char charAt(int index) {
        return text[from + index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(text, from + start, end - start);
    }

    @Override
    public String toString() {
        return from == to ? "" : new String(text, from, to - from);
    }
}

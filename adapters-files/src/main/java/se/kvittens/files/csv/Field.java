package se.kvittens.files.csv;

/** The text of a field where it stands, without a copy; points at another with each row. */
final class Field implements CharSequence {

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
        while (from < to && Character.isWhitespace(text[from])) {
            from++;
        }
        while (from < to && Character.isWhitespace(text[to - 1])) {
            to--;
        }
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
        return other.length() == length() && other.contentEquals(this);
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

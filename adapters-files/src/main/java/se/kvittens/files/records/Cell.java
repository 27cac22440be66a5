package se.kvittens.files.records;

/**
 * What stands in a cell.
 *
 * @param text as written in a CSV file; of a spreadsheet a number without grouping, or a time as ISO 8601 writes it
 */
public record Cell(Kind kind, String text) {

    /** How far a cell says by itself what it is. */
    public enum Kind {
        /** Any text, as all cells of a CSV file are. */
        TEXT,
        /** A number of a spreadsheet. */
        NUMBER,
        /** A number that a spreadsheet shows as a date, a time or a length: {@code 2024-09-01T08:00}, {@code PT8H}. */
        TEMPORAL,
        /** Not a value: a formula, or what a spreadsheet shows where one has failed. */
        NO_VALUE
    }

    /** An empty one. */
    public static final Cell NONE = new Cell(Kind.TEXT, "");

    /** A text without the blanks around it, those that keep words on one line among them. */
    static Cell ofText(String written) {
        int from = 0;
        int to = written.length();
        while (from < to && isBlank(written.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(written.charAt(to - 1))) {
            to--;
        }
        return from == to ? NONE : new Cell(Kind.TEXT, written.substring(from, to));
    }

    private static boolean isBlank(char each) {
        return Character.isWhitespace(each) || Character.isSpaceChar(each);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}

package se.kvittens.files.records;

/** Looks, as the bytes of a part go by, for what a reader would have to hold in one piece: a text, or the cells of a row. */
final class PartScan {

    /** A cell holds at most 32,767 characters, each of up to six bytes where it is written as a reference. */
    private static final int MOST_OF_A_TEXT = 1 << 20;

    /** A row has at most 16,384 cells, and a row of full ones is not honest. */
    private static final int MOST_OF_A_ROW = 64 << 20;

    /** What begins a row after the sign that begins its tag or ends the tag's prefix. */
    private static final String ROW = "row";

    private final ColumnScan columns = new ColumnScan();
    private long text;
    private long row;
    private int matched = -1;

    /** False where a text or a row has become too long, or a cell is further to the right than a sheet goes. */
    boolean takes(byte[] bytes, int count) {
        for (int at = 0; at < count; at++) {
            byte each = bytes[at];
            text = each == '<' ? 0 : text + 1;
            row++;
            follow(each);
            if (!columns.takes(each) || text > MOST_OF_A_TEXT || row > MOST_OF_A_ROW) {
                return false;
            }
        }
        return true;
    }

    private void follow(byte each) {
        if (each == '<' || each == ':') {
            matched = 0;
        } else if (matched >= 0 && each == ROW.charAt(matched)) {
            matched++;
            if (matched == ROW.length()) {
                row = 0;
                matched = -1;
            }
        } else {
            matched = -1;
        }
    }
}

package se.kvittens.files.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/** The record that the parser has just read. The next one takes its place, so that a file of any length needs one. */
final class RecordFields extends AbstractBaseCsvCallbackHandler<RecordFields> {

    private char[] text = new char[512];
    private int[] ends = new int[32];
    private int count;

    int count() {
        return count;
    }

    long line() {
        return getStartingLineNumber();
    }

    void pointAt(int position, Field field) {
        field.pointAt(text, startOf(position), ends[position]);
    }

    String field(int position) {
        return new String(text, startOf(position), ends[position] - startOf(position));
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        count = 0;
    }

    @Override
    protected void handleField(int position, char[] buffer, int offset, int length, boolean isQuoted) {
        if (position == ends.length) {
            ends = Arrays.copyOf(ends, 2 * position);
        }
        int start = startOf(position);
        if (start + length > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, start + length));
        }
        System.arraycopy(buffer, offset, text, start, length);
        ends[position] = start + length;
        count = position + 1;
    }

    @Override
    protected RecordFields buildRecord() {
        return this;
    }

    private int startOf(int position) {
        return position == 0 ? 0 : ends[position - 1];
    }
}

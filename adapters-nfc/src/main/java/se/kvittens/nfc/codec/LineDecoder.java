package se.kvittens.nfc.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts what a reader sends into lines. A line that is too long is dropped up to its end. */
final class LineDecoder {

    /** Of a line; the longest that is known is half as long. */
    static final int MOST = 256;

    private final LineEnd lineEnd;
    private final Bytes end;
    private final byte[] line = new byte[MOST];
    private int length;
    private boolean overlong;

    LineDecoder(LineEnd lineEnd) {
        this.lineEnd = lineEnd;
        this.end = lineEnd.bytes();
    }

    /** The lines that are complete with these bytes, without their ends; empty ones are left out. */
    List<Bytes> feed(byte[] bytes) {
        List<Bytes> lines = new ArrayList<>();
        for (byte each : bytes) {
            add(each);
            if (isComplete()) {
                length -= end.length();
                finish(lines);
            }
        }
        return lines;
    }

    /** After a pause: what stands there is a line where pauses end lines, and otherwise a piece of one, which is dropped. */
    List<Bytes> silence() {
        List<Bytes> lines = new ArrayList<>();
        if (lineEnd != LineEnd.GAP) {
            overlong = true;
        }
        finish(lines);
        return lines;
    }

    private void add(byte each) {
        if (length == MOST) {
            overlong = true;
            // The last bytes are kept, since the end may be among them.
            System.arraycopy(line, 1, line, 0, --length);
        }
        line[length++] = each;
    }

    private boolean isComplete() {
        boolean complete = end.length() > 0 && length >= end.length();
        for (int i = 1; complete && i <= end.length(); i++) {
            complete = Byte.toUnsignedInt(line[length - i]) == end.at(end.length() - i);
        }
        return complete;
    }

    private void finish(List<Bytes> lines) {
        if (length > 0 && !overlong) {
            lines.add(Bytes.of(Arrays.copyOf(line, length)));
        }
        length = 0;
        overlong = false;
    }
}

package se.kvittens.files.intake;

import java.util.BitSet;
import se.kvittens.files.records.TableFile;

/**
 * The lines of some records, and of all that stands up to the end of the header. A record goes on to where the next one
 * begins, as the reader itself cuts them.
 */
final class RecordLines {

    private final BitSet wanted;
    private final BitSet begins = new BitSet();
    private final long header;

    private RecordLines(BitSet firstLines, long header) {
        this.wanted = firstLines;
        this.header = header;
    }

    static RecordLines of(TableFile file, BitSet firstLines) {
        RecordLines lines = new RecordLines(firstLines, headerOf(file));
        file.read(fault -> lines.begins(fault.line()), records -> {
            while (records.next()) {
                lines.begins(records.line());
            }
        });
        return lines;
    }

    boolean has(int line) {
        int first = begins.previousSetBit(line);
        return first <= header || wanted.get(first);
    }

    /** The first record on the header's line or below it. */
    private static long headerOf(TableFile file) {
        long[] header = {file.shape().headerLine()};
        file.read(fault -> {}, records -> {
            boolean isFound = false;
            while (!isFound && records.next()) {
                isFound = records.line() >= file.shape().headerLine();
                header[0] = Math.max(header[0], records.line());
            }
        });
        return header[0];
    }

    private void begins(long line) {
        if (line > 0 && line < Integer.MAX_VALUE) {
            begins.set((int) line);
        }
    }
}

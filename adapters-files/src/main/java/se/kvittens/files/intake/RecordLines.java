package se.kvittens.files.intake;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.kvittens.files.records.TableFile;

/**
 * The lines of some records, and of all that stands up to the end of the header. A record goes on to where the next one
 * begins, as the reader itself cuts them.
 */
final class RecordLines {

    /** The line after each record, by its first line. */
    private final TreeMap<Long, Long> ends = new TreeMap<>();

    private RecordLines(Set<Long> firstLines, long header) {
        ends.put(header, Long.MAX_VALUE);
        firstLines.forEach(line -> ends.put(line, Long.MAX_VALUE));
    }

    static RecordLines of(TableFile file, Set<Long> firstLines) {
        RecordLines lines = new RecordLines(firstLines, headerOf(file));
        file.read(fault -> lines.begins(fault.line()), records -> {
            while (records.next()) {
                lines.begins(records.line());
            }
        });
        return lines;
    }

    boolean has(long line) {
        Map.Entry<Long, Long> record = ends.floorEntry(line);
        return record == null || line < record.getValue();
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

    /** Of a broken line it is known before the records ahead of it are read. */
    private void begins(long line) {
        Map.Entry<Long, Long> before = ends.lowerEntry(line);
        if (before != null && line < before.getValue()) {
            ends.put(before.getKey(), line);
        }
    }
}

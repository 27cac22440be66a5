package se.kvittens.files.csv.record;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import se.kvittens.files.csv.record.RecordScan.Outcome;
import se.kvittens.files.fault.FaultKind;

/**
 * Lets through only records that a CSV parser can read, and holds at most one long line of what is not yet through. A
 * record longer than {@value #MOST_CHARACTERS} characters, and one whose quotes don't match, is reported by its first
 * line, which becomes an empty line; the lines after it are read for themselves. So lines keep their numbers, and a
 * quote that is never closed costs one row.
 */
public final class RecordGuard extends Reader {

    public static final int MOST_CHARACTERS = 100_000;
    static final int MOST_LINES = 50;

    private static final int FIRST_WINDOW = 1 << 14;

    /** Told of each line that is not let through. */
    @FunctionalInterface
    public interface BrokenLines {
        void found(FaultKind kind, long line);
    }

    private final Reader in;
    private final BrokenLines broken;
    private final RecordScan scan;
    private char[] window = new char[FIRST_WINDOW];
    private int start;
    private int ready;
    private int end;
    private long line = 1;
    private boolean isAtEnd;
    private char last = '\n';
    private char passed = '\n';
    private boolean areLineEndsNear;
    private boolean mayLackEncoding;
    private String fresh = "";
    private int freshFrom;
    private int plainFrom;

    public RecordGuard(Reader in, char separator, BrokenLines broken) {
        this.in = in;
        this.scan = new RecordScan(MOST_LINES, separator);
        this.broken = broken;
    }

    /** Known once all is read: whether the last line lacks its line end. */
    public boolean endsWithinLine() {
        return isAtEnd && !isLineEnd(last);
    }

    /** Whether anything that has come so far was perhaps not UTF-8; known before the record is. */
    public boolean mayLackEncoding() {
        return mayLackEncoding;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (start == ready && !advance()) {
            return -1;
        }
        int count = Math.min(length, ready - start);
        System.arraycopy(window, start, target, offset, count);
        keepLineEndsApart(target, offset, count);
        passed = target[offset + count - 1];
        start += count;
        return count;
    }

    /** Where a line between the two was dropped, a bare carriage return and a line feed would become one line end. */
    private void keepLineEndsApart(char[] target, int offset, int count) {
        for (int at = offset; areLineEndsNear && at < offset + count; at++) {
            areLineEndsNear = target[at] == '\n';
            if (areLineEndsNear) {
                target[at] = '\r';
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Finds records that may pass; false where the text is at its end. */
    private boolean advance() throws IOException {
        while (ready < end || !isAtEnd) {
            passPlainLines();
            Outcome outcome =
                    ready == end ? Outcome.CUT : scan.of(window, end, isAtEnd).startAt(ready);
            if (outcome == Outcome.WHOLE && scan.contentEnd() - ready <= MOST_CHARACTERS) {
                ready = scan.end();
                line += scan.lineEnds();
            } else if (start < ready) {
                return true;
            } else if (outcome == Outcome.CUT && end - start <= MOST_CHARACTERS) {
                fill();
            } else {
                dropLine();
            }
        }
        return start < ready;
    }

    /** Where there are neither quotes nor carriage returns, a record is a line. */
    private void passPlainLines() {
        if (ready < plainFrom) {
            return;
        }
        int lineEnd = fresh.indexOf('\n', Math.max(ready - freshFrom, 0));
        while (lineEnd >= 0 && freshFrom + lineEnd - ready <= MOST_CHARACTERS) {
            ready = freshFrom + lineEnd + 1;
            line++;
            lineEnd = fresh.indexOf('\n', lineEnd + 1);
        }
    }

    /** Goes on at the line end of the broken line, so that an empty line is left of it. */
    private void dropLine() throws IOException {
        int lineEnd = lineEndFrom(start);
        broken.found(kindOf(lineEnd), line);
        areLineEndsNear = passed == '\r';
        while (lineEnd == end && !isAtEnd) {
            start = end;
            ready = end;
            fill();
            lineEnd = lineEndFrom(start);
        }
        start = lineEnd;
        ready = lineEnd;
    }

    private FaultKind kindOf(int lineEnd) {
        if (lineEnd - start > MOST_CHARACTERS) {
            return FaultKind.LINE_TOO_LONG;
        }
        return isAtEnd && lineEnd == end ? FaultKind.TRUNCATED_LINE : FaultKind.UNMATCHED_QUOTE;
    }

    private int lineEndFrom(int from) {
        int at = from;
        while (at < end && !isLineEnd(window[at])) {
            at++;
        }
        return at;
    }

    /** What waits is no longer than a line may be; where it takes more than half of the window, that grows. */
    private void fill() throws IOException {
        System.arraycopy(window, start, window, 0, end - start);
        end -= start;
        ready -= start;
        plainFrom -= start;
        freshFrom -= start;
        start = 0;
        if (2 * end > window.length) {
            window = Arrays.copyOf(window, 2 * window.length);
        }
        int count = in.read(window, end, window.length - end);
        isAtEnd = count < 0;
        if (count > 0) {
            look(count);
            end += count;
            last = window[end - 1];
        }
    }

    /**
     * As a String, in which a character is found faster than in an array. Lines that still wait before it are read one by
     * one, else they would not be counted.
     */
    private void look(int count) {
        if (ready < plainFrom) {
            plainFrom = end;
        }
        fresh = new String(window, end, count);
        freshFrom = end;
        mayLackEncoding = mayLackEncoding || fresh.indexOf(DecodedText.REPLACEMENT) >= 0;
        if (fresh.indexOf('"') >= 0 || fresh.indexOf('\r') >= 0) {
            plainFrom = end + count;
        }
    }

    private static boolean isLineEnd(char each) {
        return each == '\n' || each == '\r';
    }
}

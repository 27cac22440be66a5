package se.kvittens.files.csv.record;

/**
 * Finds the end of a record by the grammar of RFC 4180: a quote opens a quoted field only where the field begins, a
 * doubled quote within it is a quote, and after the closing one comes a separator or a line end. A line ends with LF, CR LF
 * or CR.
 */
final class RecordScan {

    /** How a scan ended. */
    enum Outcome {
        /** The record and its line end are there. */
        WHOLE,
        /** The text ends before the record does. */
        CUT,
        /** A quote is never closed, or something follows a closing quote. */
        UNMATCHED
    }

    private final int mostLines;
    private final char separator;
    private char[] text = {};
    private int to;
    private boolean isLast;
    private int at;
    private int contentEnd;
    private int lineEnds;

    /** A record may go over so many lines. */
    RecordScan(int mostLines, char separator) {
        this.mostLines = mostLines;
        this.separator = separator;
    }

    /** Scans the characters before {@code to}; the position is set by {@link #startAt}. */
    RecordScan of(char[] characters, int end, boolean isEndOfFile) {
        this.text = characters;
        this.to = end;
        this.isLast = isEndOfFile;
        return this;
    }

    Outcome startAt(int from) {
        at = from;
        lineEnds = 0;
        while (true) {
            Outcome field = at < to && text[at] == '"' ? quoted() : plain();
            if (field != Outcome.WHOLE) {
                return field;
            }
            contentEnd = at;
            if (at == to) {
                return isLast ? Outcome.WHOLE : Outcome.CUT;
            }
            if (text[at] != separator) {
                return lineEnd();
            }
            at++;
        }
    }

    /** Where the line end of the record begins. */
    int contentEnd() {
        return contentEnd;
    }

    /** After the line end of the record. */
    int end() {
        return at;
    }

    /** The line ends within the record, its own included. */
    int lineEnds() {
        return lineEnds;
    }

    private Outcome plain() {
        while (at < to && text[at] != separator && text[at] != '\n' && text[at] != '\r') {
            at++;
        }
        return Outcome.WHOLE;
    }

    private Outcome quoted() {
        at++;
        while (at < to) {
            char each = text[at++];
            if (each == '"') {
                if (at == to && !isLast) {
                    return Outcome.CUT;
                }
                if (at == to || text[at] != '"') {
                    return afterQuote();
                }
                at++;
            } else if (each == '\n' || (each == '\r' && (at == to || text[at] != '\n'))) {
                lineEnds++;
                if (lineEnds >= mostLines) {
                    return Outcome.UNMATCHED;
                }
            }
        }
        return isLast ? Outcome.UNMATCHED : Outcome.CUT;
    }

    private Outcome afterQuote() {
        boolean isEnd = at == to || text[at] == separator || text[at] == '\n' || text[at] == '\r';
        return isEnd ? Outcome.WHOLE : Outcome.UNMATCHED;
    }

    private Outcome lineEnd() {
        if (text[at] == '\r' && at + 1 == to && !isLast) {
            return Outcome.CUT;
        }
        boolean isPair = text[at] == '\r' && at + 1 < to && text[at + 1] == '\n';
        at += isPair ? 2 : 1;
        lineEnds++;
        return Outcome.WHOLE;
    }
}

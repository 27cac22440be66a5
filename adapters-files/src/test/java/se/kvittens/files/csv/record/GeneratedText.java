package se.kvittens.files.csv.record;

import java.io.Reader;

/** A text that is never held: a head, a filling of one character so many times, and a tail. */
final class GeneratedText extends Reader {

    private final String head;
    private final char filling;
    private final long fillings;
    private final String tail;
    private long at;

    GeneratedText(String head, char filling, long fillings, String tail) {
        this.head = head;
        this.filling = filling;
        this.fillings = fillings;
        this.tail = tail;
    }

    @Override
    public int read(char[] target, int offset, int length) {
        int count = 0;
        while (count < length && at < head.length() + fillings + tail.length()) {
            target[offset + count] = charAt(at);
            at++;
            count++;
        }
        return count == 0 ? -1 : count;
    }

    private char charAt(long position) {
        if (position < head.length()) {
            return head.charAt((int) position);
        }
        long afterHead = position - head.length();
        return afterHead < fillings ? filling : tail.charAt((int) (afterHead - fillings));
    }

    @Override
    public void close() {}
}

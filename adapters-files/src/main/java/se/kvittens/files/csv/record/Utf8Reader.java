package se.kvittens.files.csv.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 piece by piece. Text that is mostly ASCII, as that of most files is, costs a fraction of what an
 * {@link java.io.InputStreamReader} takes. What is not UTF-8 becomes the replacement character, as there.
 */
final class Utf8Reader extends Reader {

    private static final int LONGEST_CHARACTER = 4;

    /** In bytes. A piece of ASCII is decoded many times faster than one with a single other character. */
    private static final int PIECE = 256;

    private final InputStream in;
    private final byte[] bytes = new byte[1 << 14];
    private int held;
    private boolean isAtEnd;

    /** Reads what was taken from the stream already, and then the stream. */
    Utf8Reader(InputStream in, byte[] first) {
        this.in = in;
        this.held = first.length;
        System.arraycopy(first, 0, bytes, 0, first.length);
    }

    /** At least four characters must be asked for: no more bytes are decoded than there is room for characters. */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length < LONGEST_CHARACTER) {
            throw new IllegalArgumentException("The room (%d) is too small for a character.".formatted(length));
        }
        int count = 0;
        while (count == 0 && !(isAtEnd && held == 0)) {
            count = decode(target, offset, Math.min(length, bytes.length));
        }
        return count == 0 ? -1 : count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private int decode(char[] target, int offset, int most) throws IOException {
        int read = isAtEnd ? 0 : in.read(bytes, held, most - held);
        isAtEnd = isAtEnd || read < 0;
        held += Math.max(read, 0);
        int taken = 0;
        int written = 0;
        int end = wholeCharacters(taken);
        while (end > taken) {
            String piece = new String(bytes, taken, end - taken, StandardCharsets.UTF_8);
            piece.getChars(0, piece.length(), target, offset + written);
            written += piece.length();
            taken = end;
            end = wholeCharacters(taken);
        }
        held -= taken;
        System.arraycopy(bytes, taken, bytes, 0, held);
        return written;
    }

    /** Where a piece from there ends: before a character that is not all there, unless nothing more will come. */
    private int wholeCharacters(int from) {
        int end = Math.min(from + PIECE, held);
        if (isAtEnd && end == held) {
            return end;
        }
        for (int at = end - 1; at >= from && at > end - LONGEST_CHARACTER; at--) {
            int length = lengthFrom(bytes[at]);
            if (length > 0) {
                return at + length > end ? at : end;
            }
        }
        return end;
    }

    /** Of the character that the byte begins; 0 where it continues one. */
    private static int lengthFrom(byte first) {
        int ones = Integer.numberOfLeadingZeros(~(first << 24));
        return ones == 1 ? 0 : Math.max(1, Math.min(ones, LONGEST_CHARACTER));
    }
}

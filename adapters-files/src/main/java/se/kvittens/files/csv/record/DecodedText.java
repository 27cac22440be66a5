package se.kvittens.files.csv.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Bytes as text. What is not of the encoding becomes {@link #REPLACEMENT}, so that the fault can name its field. */
public final class DecodedText {

    public static final char REPLACEMENT = '\uFFFD';

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] BIG_ENDIAN_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] LITTLE_ENDIAN_MARK = {(byte) 0xFF, (byte) 0xFE};

    private DecodedText() {}

    /** Without its byte order mark; empty where the first bytes are those of UTF-16 or UTF-32. */
    public static Optional<Reader> decode(InputStream in) throws IOException {
        byte[] first = in.readNBytes(4);
        if (startsWith(first, BIG_ENDIAN_MARK) || startsWith(first, LITTLE_ENDIAN_MARK) || hasZero(first)) {
            return Optional.empty();
        }
        int skipped = startsWith(first, UTF_8_MARK) ? UTF_8_MARK.length : 0;
        return Optional.of(new Utf8Reader(in, Arrays.copyOfRange(first, skipped, first.length)));
    }

    /** As {@link #decode}, of another encoding; empty where the first bytes are those of yet another. */
    public static Optional<Reader> decode(InputStream in, Charset charset) throws IOException {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return decode(in);
        }
        PushbackInputStream bytes = new PushbackInputStream(in, 4);
        byte[] first = bytes.readNBytes(4);
        bytes.unread(first);
        boolean isWide = startsWith(first, BIG_ENDIAN_MARK) || startsWith(first, LITTLE_ENDIAN_MARK) || hasZero(first);
        boolean isAsAsked =
                !startsWith(first, UTF_8_MARK) && isWide == charset.name().startsWith("UTF-16");
        return isAsAsked ? Optional.of(new InputStreamReader(bytes, charset)) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }
}

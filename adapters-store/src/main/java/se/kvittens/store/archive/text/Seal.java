package se.kvittens.store.archive.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32C;

/** The check sum at the end of each line, over all that stands before it. */
public final class Seal {

    private static final String BEFORE = ",\"sum\":\"";
    private static final String AFTER = "\"}";
    private static final int DIGITS = 8;

    private Seal() {}

    /** A JSON object that has fields, with its check sum as the last one. */
    public static String sealed(String json) {
        String open = json.substring(0, json.length() - 1);
        return open + BEFORE + sum(open) + AFTER;
    }

    /** The object without its check sum; empty where the line has none or another. */
    public static Optional<String> opened(String line) {
        int at = line.length() - BEFORE.length() - DIGITS - AFTER.length();
        if (at < 1 || !line.startsWith(BEFORE, at)) {
            return Optional.empty();
        }
        String open = line.substring(0, at);
        return line.equals(open + BEFORE + sum(open) + AFTER) ? Optional.of(open + "}") : Optional.empty();
    }

    private static String sum(String text) {
        CRC32C sum = new CRC32C();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }
}

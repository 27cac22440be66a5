package se.kvittens.nfc.codec;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Pattern;

/** Numbers as readers write them. */
final class Digits {

    private static final Pattern HEXADECIMAL = Pattern.compile("(?:[0-9A-Fa-f]{2})+");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,30}");

    private Digits() {}

    /** Each byte as one character. */
    static String text(Bytes bytes) {
        return new String(bytes.toArray(), StandardCharsets.ISO_8859_1);
    }

    /** Empty where it is no such number. */
    static Optional<Bytes> hexadecimal(String digits) {
        return HEXADECIMAL.matcher(digits).matches() ? Optional.of(Bytes.hex(digits)) : Optional.empty();
    }

    /** In the fewest bytes of those that are accepted; empty where it is no such number, or larger than all of them. */
    static Optional<Bytes> decimal(String digits, SortedSet<Integer> lengths) {
        if (!DECIMAL.matcher(digits).matches()) {
            return Optional.empty();
        }
        BigInteger number = new BigInteger(digits);
        return lengths.stream()
                .filter(length -> number.bitLength() <= length * Byte.SIZE)
                .findFirst()
                .map(length -> padded(number, length));
    }

    private static Bytes padded(BigInteger number, int length) {
        byte[] digits = number.toByteArray();
        byte[] whole = new byte[length];
        // The first byte may be a sign of zeros alone.
        int count = Math.min(digits.length, length);
        System.arraycopy(digits, digits.length - count, whole, length - count, count);
        return Bytes.of(whole);
    }
}

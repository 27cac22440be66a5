package se.kvittens.nfc.codec;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * How a reader that sends by itself writes a tag's number.
 *
 * @param prefix what stands before the number and belongs to none
 * @param suffix what stands after it, before the line's end
 * @param skipped how many bytes before the number are something else, as its length in bits
 * @param lengths of the number, in bytes: of 4, 7 and 10
 */
public record AsciiFormat(
        LineEnd lineEnd,
        Bytes prefix,
        Bytes suffix,
        Checksum checksum,
        Radix radix,
        ByteOrder order,
        int skipped,
        SortedSet<Integer> lengths) {

    /** What stands after the number and is reckoned from it, in one byte. */
    public enum Checksum {
        NONE,
        /** All bytes of the number, one by one exclusively or'ed. */
        XOR,
        /** What makes the sum of all bytes, itself among them, zero in eight bits. */
        TWOS_COMPLEMENT
    }

    /** In which digits. */
    public enum Radix {
        HEXADECIMAL,
        DECIMAL
    }

    /** Which byte comes first. */
    public enum ByteOrder {
        /** As the tag itself sends them. */
        NORMAL,
        REVERSED
    }

    /** Hexadecimal digits and a carriage return, with a line feed or without. */
    public static final AsciiFormat PLAIN = new AsciiFormat(
            LineEnd.CR, Bytes.NONE, Bytes.NONE, Checksum.NONE, Radix.HEXADECIMAL, ByteOrder.NORMAL, 0, allLengths());

    private static final Pattern SEPARATORS = Pattern.compile("[ :\\-\r\n]");

    public AsciiFormat {
        lengths = Collections.unmodifiableSortedSet(new TreeSet<>(lengths));
    }

    private static SortedSet<Integer> allLengths() {
        return new TreeSet<>(List.of(4, 7, 10));
    }

    /** The number in a line; empty where there is none. */
    Optional<Bytes> numberIn(Bytes line) {
        if (line.length() < prefix.length() + suffix.length() || !line.startsWith(prefix) || !line.endsWith(suffix)) {
            return Optional.empty();
        }
        String digits = SEPARATORS
                .matcher(Digits.text(line.part(prefix.length(), line.length() - suffix.length())))
                .replaceAll("");
        return bytesOf(digits)
                .flatMap(this::checked)
                .filter(bytes -> bytes.length() > skipped)
                .map(bytes -> bytes.from(skipped))
                .map(bytes -> order == ByteOrder.NORMAL ? bytes : bytes.reversed());
    }

    private Optional<Bytes> bytesOf(String digits) {
        return radix == Radix.HEXADECIMAL ? Digits.hexadecimal(digits) : Digits.decimal(digits, lengths);
    }

    private Optional<Bytes> checked(Bytes bytes) {
        if (checksum == Checksum.NONE) {
            return Optional.of(bytes);
        }
        int remainder = checksum == Checksum.XOR ? Checksums.xor(bytes) : Checksums.sum(bytes);
        return remainder == 0 ? Optional.of(bytes.part(0, bytes.length() - 1)) : Optional.empty();
    }
}

package se.kvittens.domain.tag;

import io.vavr.control.Either;
import java.util.HexFormat;
import java.util.Set;
import se.kvittens.domain.people.PersonalNumbers;

/**
 * The number of a tag (ISO/IEC 14443-3): 4, 7 or 10 bytes. It can be copied, so that it says which tag, and proves nothing.
 *
 * @param hex upper case, first byte first, without separators
 */
public record TagUid(String hex) implements Comparable<TagUid> {

    /** Why a number is no tag's. */
    public enum Flaw {
        /** Not of pairs of hexadecimal digits. */
        NOT_HEXADECIMAL,
        /** Not of 4, 7 or 10 bytes. */
        WRONG_LENGTH,
        /** Four bytes that begin with 08: made up anew at each contact, as telephones do. */
        RANDOM
    }

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final Set<Integer> LENGTHS = Set.of(4, 7, 10);
    private static final int SINGLE = 4;
    private static final byte RANDOM_FIRST = 0x08;

    /** @throws IllegalArgumentException if it is no tag's; {@link #parse} tells that as a value */
    public TagUid {
        Either<Flaw, byte[]> read = bytesOf(hex);
        if (read.isLeft() || !HEX.formatHex(read.get()).equals(hex)) {
            throw new IllegalArgumentException(
                    "\"" + PersonalNumbers.maskedIn(hex) + "\" is no number of a tag. Maybe it is not in upper case,"
                            + " has separators, or is not of 4, 7 or 10 bytes.");
        }
    }

    /** As a reader gives it, first byte first. */
    public static Either<Flaw, TagUid> of(byte[] bytes) {
        return checked(bytes).map(HEX::formatHex).map(TagUid::new);
    }

    /** As a person writes it: in either case, with blanks, colons or hyphens between the bytes or without. */
    public static Either<Flaw, TagUid> parse(String text) {
        return bytesOf(text.replaceAll("[ :-]", "")).map(HEX::formatHex).map(TagUid::new);
    }

    private static Either<Flaw, byte[]> bytesOf(String hex) {
        try {
            return checked(HEX.parseHex(hex));
        } catch (IllegalArgumentException notHexadecimal) {
            return Either.left(Flaw.NOT_HEXADECIMAL);
        }
    }

    private static Either<Flaw, byte[]> checked(byte[] bytes) {
        if (!LENGTHS.contains(bytes.length)) {
            return Either.left(Flaw.WRONG_LENGTH);
        }
        boolean random = bytes.length == SINGLE && bytes[0] == RANDOM_FIRST;
        return random ? Either.left(Flaw.RANDOM) : Either.right(bytes);
    }

    public byte[] bytes() {
        return HEX.parseHex(hex);
    }

    @Override
    public int compareTo(TagUid other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}

package se.kvittens.nfc.driver;

import java.util.Optional;
import se.kvittens.nfc.codec.Bytes;
import se.kvittens.nfc.presence.Sight;

/** The commands of the TWN4 Simple Protocol (DocRev17) that a reader of tags needs, and their answers. */
final class Twn4Command {

    static final Bytes GET_VERSION = Bytes.hex("00 04 FF");

    /** Of tags of low frequency none; of those of high frequency ISO 14443 type A alone. */
    static final Bytes SET_TAG_TYPES = Bytes.hex("05 02 00 00 00 00 01 00 00 00");

    /** With at most 16 bytes of number. */
    static final Bytes SEARCH_TAG = Bytes.hex("05 00 10");

    /** Without a field between the looks, a tag that was read answers the next look as well. */
    static final Bytes FIELD_OFF = Bytes.hex("05 01");

    private static final Bytes VERSION_BEGINS = Bytes.hex("54 57 4E 34");
    private static final int TYPE_A = 0x80;

    /** Before the number: whether there is one, its kind, its length in bits, and in bytes. */
    private static final int BEFORE_UID = 4;

    private Twn4Command() {}

    /** Of the answer without its first byte, which says that the command was understood. */
    static boolean isVersionOfTwn4(Bytes answer) {
        return answer.length() > 0 && answer.from(1).startsWith(VERSION_BEGINS);
    }

    /** Empty where the answer is none to the question for a tag; else what was found, which may be nothing. */
    static Optional<Optional<Sight>> found(Bytes answer) {
        if (answer.equals(Bytes.hex("00"))) {
            return Optional.of(Optional.empty());
        }
        boolean complete = answer.length() >= BEFORE_UID
                && answer.at(0) == 1
                && answer.at(1) == TYPE_A
                && answer.length() == BEFORE_UID + answer.at(BEFORE_UID - 1);
        return complete
                ? Optional.of(Optional.of(Sight.of(answer.from(BEFORE_UID).toArray())))
                : Optional.empty();
    }
}

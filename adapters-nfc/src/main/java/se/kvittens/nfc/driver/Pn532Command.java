package se.kvittens.nfc.driver;

import java.util.Optional;
import se.kvittens.nfc.codec.Bytes;
import se.kvittens.nfc.presence.Sight;

/** The commands of the PN532 that a reader of tags needs (UM0701-02, section 7), and their answers. */
final class Pn532Command {

    /** 55 and zeros for as long as the chip takes to wake: about 1.4 ms at 115,200 baud. */
    static final Bytes WAKE_UP = Bytes.hex("55 55 00 00 00 00 00 00 00 00 00 00 00 00 00 00");

    /** Normal mode. After power-up it must be the first command. */
    static final Bytes SAM_CONFIGURATION = Bytes.hex("14 01");

    static final Bytes GET_FIRMWARE_VERSION = Bytes.hex("02");

    /** Tries three times to find a tag and then answers; as it comes, it would answer first when a tag is there. */
    static final Bytes FEW_RETRIES = Bytes.hex("32 05 FF 01 02");

    /** Without a field between the looks, a tag that was read answers the next look as well. */
    static final Bytes FIELD_OFF = Bytes.hex("32 01 00");

    /** At most two tags of ISO 14443 type A at 106 kbit/s: two is enough to see that there are several. */
    static final Bytes LIST_TAGS = Bytes.hex("4A 02 00");

    private static final int CHIP = 0x32;
    private static final int VERSION_LENGTH = 4;

    /** Before the number: how many, which, two bytes of SENS_RES, one of SEL_RES, the number's length. */
    private static final int BEFORE_UID = 6;

    private Pn532Command() {}

    static boolean isVersionOfPn532(Bytes answer) {
        return answer.length() == VERSION_LENGTH && answer.at(0) == CHIP;
    }

    /** Empty where the answer is none to the question for tags; else what was found, which may be nothing. */
    static Optional<Optional<Sight>> found(Bytes answer) {
        if (answer.length() == 0 || answer.at(0) > 2) {
            return Optional.empty();
        }
        if (answer.at(0) == 0) {
            return Optional.of(Optional.empty());
        }
        if (answer.length() < BEFORE_UID || answer.length() < BEFORE_UID + answer.at(BEFORE_UID - 1)) {
            return Optional.empty();
        }
        Bytes uid = answer.part(BEFORE_UID, BEFORE_UID + answer.at(BEFORE_UID - 1));
        return Optional.of(Optional.of(answer.at(0) == 2 ? new Sight.Several() : Sight.of(uid.toArray())));
    }
}

package se.kvittens.nfc.emulator;

/** What can be wrong with an emulated reader. Those of one reply are for the PN532, and are counted in replies. */
public enum Fault {
    /** The chip ignores everything until it is woken. */
    ASLEEP,
    /** Bytes of a reply come in small pieces with pauses between them. */
    SPLIT,
    /** Bytes that mean nothing come before a reply. */
    NOISE,
    /** The length's checksum is wrong. */
    BAD_LCS,
    /** The content's checksum is wrong. */
    BAD_DCS,
    /** The command is answered and not acknowledged. */
    NO_ACK,
    /** The command is acknowledged and not answered. */
    NO_RESPONSE,
    /** The command is refused as corrupted. */
    NACK,
    /** The command is answered with an error. */
    ERROR_FRAME,
    /** An answer breaks off in its middle. */
    TRUNCATE,
    /** Of two looks one misses the tag, as some tags of seven bytes have been seen to be. */
    ALTERNATE,
    /** A tag that was found is not found again before the field was off. */
    HALTED,
    /** Nothing is answered at all. */
    SILENT
}

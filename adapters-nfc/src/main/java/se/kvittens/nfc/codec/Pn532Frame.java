package se.kvittens.nfc.codec;

/** What a PN532 sends over its serial line (UM0701-02, 6.2.1). */
public sealed interface Pn532Frame {

    /** Sent by the chip to say that it has the command; by the host, to give the command up. */
    Bytes ACK = Bytes.hex("00 00 FF 00 FF 00");

    /** Asks for the last frame once more. */
    Bytes NACK = Bytes.hex("00 00 FF FF 00 00");

    /**
     * A frame with content.
     *
     * @param content the frame identifier (D5 from the chip, D4 from the host) and what follows; never empty
     */
    record Data(Bytes content) implements Pn532Frame {}

    /** The command has come. */
    record Ack() implements Pn532Frame {}

    /** The command has come corrupted, and is wanted again. */
    record Nack() implements Pn532Frame {}

    /** The chip does not know the command, or not at this moment. */
    record Refusal() implements Pn532Frame {}

    /** Something began as a frame and is none. Noise often does, so that it means little while more comes. */
    record Corrupt() implements Pn532Frame {}

    /**
     * A command as it goes on the wire.
     *
     * @throws IllegalArgumentException if it is longer than the chip takes, which no command of ours is
     */
    static Bytes command(Bytes command) {
        return framed(Bytes.of((byte) 0xD4).and(command));
    }

    /** Normal up to 255 bytes, extended beyond. */
    static Bytes framed(Bytes content) {
        int length = content.length();
        if (length < 1 || length > Pn532Decoder.MOST_CONTENT) {
            throw new IllegalArgumentException(
                    "A frame holds 1 to " + Pn532Decoder.MOST_CONTENT + " bytes, and not " + length + ".");
        }
        return Bytes.hex("00 00 FF")
                .and(header(length))
                .and(content)
                .and(Bytes.of((byte) -Checksums.sum(content)))
                .and(Bytes.of((byte) 0));
    }

    private static Bytes header(int length) {
        Bytes plain = Bytes.of((byte) length, (byte) -length);
        if (length <= 255) {
            return plain;
        }
        Bytes both = Bytes.of((byte) (length >> 8), (byte) length);
        return Bytes.hex("FF FF").and(both).and(Bytes.of((byte) -Checksums.sum(both)));
    }
}

package se.kvittens.nfc.codec;

/** What a PC/SC reader answers when it is asked for a tag's number (PC/SC part 3, 3.2.2.1.3). */
public sealed interface ApduAnswer {

    /** Asks for the number, however long it is. */
    Bytes GET_UID = Bytes.hex("FF CA 00 00 00");

    /** The number. */
    record Uid(Bytes uid) implements ApduAnswer {}

    /** It must be asked for with its length. */
    record OtherLength(int length) implements ApduAnswer {

        /** The question with that length. */
        public Bytes question() {
            return GET_UID.part(0, GET_UID.length() - 1).and(Bytes.of((byte) length));
        }
    }

    /** There is none, or the card was taken away meanwhile. */
    record Refused() implements ApduAnswer {}

    /** The answer to the question for the number. */
    static ApduAnswer of(byte[] answer) {
        if (answer.length < 2) {
            return new Refused();
        }
        Bytes bytes = Bytes.of(answer);
        Bytes content = bytes.part(0, bytes.length() - 2);
        int first = bytes.at(bytes.length() - 2);
        int second = bytes.at(bytes.length() - 1);
        if (first == 0x6C && content.equals(Bytes.NONE)) {
            return new OtherLength(second);
        }
        // 62 82: the number ended before the length that was asked for.
        boolean given = (first == 0x90 && second == 0x00) || (first == 0x62 && second == 0x82);
        return given && content.length() > 0 ? new Uid(content) : new Refused();
    }
}

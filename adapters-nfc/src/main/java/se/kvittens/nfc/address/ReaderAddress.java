package se.kvittens.nfc.address;

import io.vavr.control.Either;
import java.nio.file.Path;
import se.kvittens.application.tapping.ReaderName;
import se.kvittens.nfc.codec.AsciiFormat;
import se.kvittens.nfc.presence.PresenceRules;
import se.kvittens.nfc.serial.LineSettings;

/** Which reader, how it is reached, and what counts as a tap on it; written as {@code docs/nfc-readers.md} tells. */
public sealed interface ReaderAddress {

    /** The name it was given, or else the address without its settings. */
    ReaderName name();

    /** A PN532 on a serial port. */
    record Pn532(ReaderName name, Path device, LineSettings line, PresenceRules rules) implements ReaderAddress {}

    /** A TWN4 with the firmware of its Simple Protocol, on a serial port. */
    record Twn4(ReaderName name, Path device, LineSettings line, boolean withCrc, PresenceRules rules)
            implements ReaderAddress {}

    /** A reader on a serial port that sends by itself. */
    record Ascii(ReaderName name, Path device, LineSettings line, AsciiFormat format, PresenceRules rules)
            implements ReaderAddress {}

    /**
     * A reader of the service for smart cards.
     *
     * @param words what stands in its name there
     */
    record Pcsc(ReaderName name, String words, PresenceRules rules) implements ReaderAddress {}

    /** No reader, but a program that says when a tag comes. */
    record Emulated(ReaderName name) implements ReaderAddress {}

    /** The reader that the text names, or what is wrong with the text. */
    static Either<AddressFault, ReaderAddress> parse(String text) {
        return new AddressReader(text).read();
    }
}

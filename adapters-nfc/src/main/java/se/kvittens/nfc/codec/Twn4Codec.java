package se.kvittens.nfc.codec;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * TWN4 Simple Protocol (Elatec, DocRev17) in its ASCII form: lines of hexadecimal digits, each ended by a carriage return;
 * with a checksum of two bytes or without.
 */
public final class Twn4Codec {

    private static final int CRC_LENGTH = 2;

    private final boolean withCrc;
    private final LineDecoder lines = new LineDecoder(LineEnd.CR);

    public Twn4Codec(boolean withCrc) {
        this.withCrc = withCrc;
    }

    public Bytes encode(Bytes command) {
        Bytes sent = withCrc ? command.and(Checksums.crc(command)) : command;
        return Bytes.of((sent + "\r").getBytes(StandardCharsets.US_ASCII));
    }

    /** The answers that are complete with these bytes, without their checksums; empty for one that is corrupt. */
    public List<Optional<Bytes>> feed(byte[] bytes) {
        return lines.feed(bytes).stream().map(this::answer).toList();
    }

    /** After a pause: what has only begun is dropped. */
    public void silence() {
        lines.silence();
    }

    private Optional<Bytes> answer(Bytes line) {
        Optional<Bytes> read = Digits.hexadecimal(Digits.text(line));
        if (!withCrc) {
            return read;
        }
        return read.filter(sent -> sent.length() > CRC_LENGTH)
                .filter(sent -> sent.endsWith(Checksums.crc(sent.part(0, sent.length() - CRC_LENGTH))))
                .map(sent -> sent.part(0, sent.length() - CRC_LENGTH));
    }
}

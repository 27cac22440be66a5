package se.kvittens.nfc.codec;

import java.util.List;
import java.util.Optional;

/** Reads what a reader sends by itself, line by line. */
public final class AsciiCodec {

    private final AsciiFormat format;
    private final LineDecoder lines;

    public AsciiCodec(AsciiFormat format) {
        this.format = format;
        this.lines = new LineDecoder(format.lineEnd());
    }

    /** The numbers of the lines that are complete with these bytes; empty for a line in which there is none. */
    public List<Optional<Bytes>> feed(byte[] bytes) {
        return numbersIn(lines.feed(bytes));
    }

    /** After a pause, which ends a line or a piece of one. */
    public List<Optional<Bytes>> silence() {
        return numbersIn(lines.silence());
    }

    private List<Optional<Bytes>> numbersIn(List<Bytes> found) {
        return found.stream()
                .filter(line -> !Digits.text(line).isBlank())
                .map(format::numberIn)
                .toList();
    }
}

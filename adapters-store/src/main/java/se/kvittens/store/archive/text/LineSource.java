package se.kvittens.store.archive.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import se.kvittens.application.archiving.ArchiveFault.Flaw;

/** The lines of an archive, one at a time, and the check sum of those read so far. */
public final class LineSource {

    /** A reading of everybody in a big municipality has some hundred kilobytes. */
    private static final int MOST_BYTES = 16_000_000;

    private final InputStream in;
    private final MessageDigest digest = Digests.sha256();
    private byte[] last = new byte[0];
    private long number;

    public LineSource(InputStream in) {
        this.in = in;
    }

    /** Of the line that was read last; from 1. */
    public long number() {
        return number;
    }

    /** Of all lines before the one that was read last. */
    public String digestBefore() throws IOException {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Empty at the end. */
    public Optional<String> next() throws IOException, FlawFound {
        digest.update(last);
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int each = in.read();
        if (each < 0) {
            return Optional.empty();
        }
        while (each >= 0 && each != '\n' && line.size() < MOST_BYTES) {
            line.write(each);
            each = in.read();
        }
        if (each != '\n') {
            throw flaw("", each < 0 ? Flaw.CUT_SHORT : Flaw.MALFORMED);
        }
        String text = decoded(line.toByteArray());
        line.write(each);
        last = line.toByteArray();
        return Optional.of(text);
    }

    private String decoded(byte[] bytes) throws FlawFound {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException damaged) {
            throw flaw("", Flaw.MALFORMED);
        }
    }

    public FlawFound flaw(String field, Flaw flaw) {
        return new FlawFound(number, field, flaw);
    }
}

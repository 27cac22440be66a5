package se.kvittens.transport.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes of an answer as text, in the encoding that it names; UTF-8 where it names none. No byte is guessed. */
final class Decoding {

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*\"?([^\";\\s]+)\"?", Pattern.CASE_INSENSITIVE);

    private Decoding() {}

    static Optional<String> decode(byte[] bytes, String contentType) {
        try {
            return Optional.of(charset(contentType)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException | IllegalArgumentException otherwise) {
            return Optional.empty();
        }
    }

    /** Throws where Java knows no such encoding. */
    private static Charset charset(String contentType) {
        Matcher named = CHARSET.matcher(contentType);
        return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
    }
}

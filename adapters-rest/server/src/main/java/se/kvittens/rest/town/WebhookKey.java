package se.kvittens.rest.town;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** The key that all secrets of webhooks are made from. Whoever has it can sign as this server; never printed. */
public final class WebhookKey {

    /** Of a key that nobody guesses. */
    public static final int BYTES = 32;

    private final byte[] bytes;

    private WebhookKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Of Base64 of 32 bytes or more, as it stands in a file or a variable; empty where it is not so. */
    public static Optional<WebhookKey> of(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64.strip().getBytes(StandardCharsets.ISO_8859_1));
            return bytes.length < BYTES ? Optional.empty() : Optional.of(new WebhookKey(bytes));
        } catch (IllegalArgumentException otherwise) {
            return Optional.empty();
        }
    }

    /** For whoever signs. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "WebhookKey";
    }
}

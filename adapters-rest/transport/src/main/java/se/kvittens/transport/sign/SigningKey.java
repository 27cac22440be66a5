package se.kvittens.transport.sign;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A key of Standard Webhooks 1.0.0 (standardwebhooks.com). Never printed. */
public final class SigningKey {

    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v1,";

    /** By the scheme, a secret has 24 bytes at least. A shorter one is none. */
    private static final int SHORTEST = 24;

    private final byte[] bytes;

    private SigningKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Of {@code whsec_} and Base64; empty where it is not so, or too short. */
    public static Optional<SigningKey> of(String secret) {
        if (!secret.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            return of(Base64.getDecoder().decode(secret.substring(PREFIX.length())));
        } catch (IllegalArgumentException otherwise) {
            return Optional.empty();
        }
    }

    /** Of bytes; empty where they are too few. */
    public static Optional<SigningKey> of(byte[] bytes) {
        return bytes.length < SHORTEST ? Optional.empty() : Optional.of(new SigningKey(bytes.clone()));
    }

    /** As it is given to the other side, who keeps it to itself. */
    public String secret() {
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * Of the name of the delivery, the second when it was sent, and the bytes of the body, with a dot between them.
     *
     * @param name without dots and blanks: one with a dot would let somebody move what stands in the body out of it
     */
    public String signature(String name, String second, byte[] body) {
        byte[] before = (name + "." + second + ".").getBytes(StandardCharsets.UTF_8);
        return VERSION + Base64.getEncoder().encodeToString(HmacSha256.of(bytes, before, body));
    }

    /** With each of several, as a header has them: whoever knows one of the keys accepts it. */
    public static String signatures(List<SigningKey> keys, String name, String second, byte[] body) {
        return keys.stream().map(key -> key.signature(name, second, body)).collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "SigningKey";
    }
}

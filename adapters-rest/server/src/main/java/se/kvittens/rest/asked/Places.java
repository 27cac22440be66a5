package se.kvittens.rest.asked;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Where pages end, as it is told and asked by a cursor. No place names a person, since it comes back in an address. */
public final class Places {

    private Places() {}

    public static String told(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty where it is none that was told. */
    public static Optional<String> read(String cursor) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException made) {
            return Optional.empty();
        }
    }
}

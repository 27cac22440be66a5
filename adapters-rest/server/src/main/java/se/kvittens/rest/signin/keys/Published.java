package se.kvittens.rest.signin.keys;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import se.kvittens.rest.signin.settings.Addresses;

/**
 * The keys as an issuer publishes them now.
 *
 * @param address empty where the issuer says it itself (OpenID Connect Discovery 1.0, part 4)
 */
record Published(URI issuer, Optional<URI> address, Download download) {

    private static final String DISCOVERY = "/.well-known/openid-configuration";

    JWKSet keys() throws IOException {
        try {
            return JWKSet.parse(download.text(address.isPresent() ? address.get() : discovered()))
                    .toPublicJWKSet();
        } catch (ParseException | RuntimeException otherwise) {
            // Nimbus stumbles over some documents, such as one that is the word null.
            throw new IOException("It is no document of an issuer, or of keys.", otherwise);
        }
    }

    private URI discovered() throws IOException, ParseException {
        URI place = URI.create(issuer.toString().replaceFirst("/$", "") + DISCOVERY);
        Map<String, Object> said = JSONObjectUtils.parse(download.text(place));
        Optional<URI> keys = Optional.ofNullable(JSONObjectUtils.getURI(said, "jwks_uri"));
        if (!issuer.toString().equals(said.get("issuer"))) {
            throw new IOException("It is the document of another issuer.");
        }
        return keys.filter(this::isAsSafeAsTheIssuer)
                .orElseThrow(() -> new IOException("It names no place of keys that is safe."));
    }

    /** What is sealed may not lead to what isn't. */
    boolean isAsSafeAsTheIssuer(URI keys) {
        return Addresses.isSafe(keys)
                && ("https".equalsIgnoreCase(keys.getScheme()) || !"https".equalsIgnoreCase(issuer.getScheme()));
    }
}

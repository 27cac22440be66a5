package se.kvittens.rest.signin.token;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.kvittens.rest.signin.settings.Algorithm;

/** Tells tokens that are signed as they should from all else, before any key is looked for. */
final class SignedTokens {

    /** Twice what servers take as a header. */
    static final int MOST_CHARACTERS = 16 * 1024;

    /** RFC 7519, part 5.1, and RFC 9068, part 2.1. Tokens of other types are for other uses. */
    private static final Set<JOSEObjectType> TYPES = Set.of(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"));

    private final Set<JWSAlgorithm> algorithms;

    SignedTokens(Set<Algorithm> algorithms) {
        this.algorithms = algorithms.stream()
                .map(each -> JWSAlgorithm.parse(each.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<JWSAlgorithm> algorithms() {
        return algorithms;
    }

    Optional<SignedJWT> read(String token) {
        if (token.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        try {
            SignedJWT read = SignedJWT.parse(token);
            return Optional.of(read).filter(jwt -> isWrittenInTheOneWay(jwt, token) && isAccepted(jwt.getHeader()));
        } catch (ParseException | RuntimeException otherwise) {
            // Nimbus stumbles over some texts, such as one whose head is the word null.
            return Optional.empty();
        }
    }

    /** Else one signature could be written in many ways, since what is no Base64 is passed over. */
    private static boolean isWrittenInTheOneWay(SignedJWT jwt, String token) {
        Base64URL signature = jwt.getSignature();
        return Base64URL.encode(signature.decode()).equals(signature)
                && jwt.serialize().equals(token);
    }

    /** No extension is known here, so none that is critical (RFC 7515, part 4.1.11). */
    private boolean isAccepted(JWSHeader header) {
        return algorithms.contains(header.getAlgorithm())
                && Optional.ofNullable(header.getType()).map(TYPES::contains).orElse(true)
                && header.getCriticalParams() == null
                && header.isBase64URLEncodePayload();
    }
}

package se.kvittens.rest.signin.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.vavr.control.Either;
import java.text.ParseException;
import se.kvittens.rest.signin.SignInFault;
import se.kvittens.rest.signin.settings.IssuerSettings;

/** What tokens say that the issuer has signed. Keys are looked for among its own, whatever a token names. */
final class Signatures {

    private final String issuer;
    private final SignedTokens tokens;
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    Signatures(IssuerSettings settings, JWKSource<SecurityContext> keys) {
        this.issuer = settings.address().toString();
        this.tokens = new SignedTokens(settings.algorithms());
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(tokens.algorithms(), keys));
        // Seen to by others: types before it, claims after it.
        processor.setJWSTypeVerifier((type, context) -> {});
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
    }

    Either<SignInFault, JWTClaimsSet> claimsOf(String token) {
        return tokens.read(token)
                .map(this::ofThatIssuer)
                .orElse(Either.left(SignInFault.NOT_A_TOKEN))
                .flatMap(this::signed);
    }

    /** Asked first of all: for the tokens of others, no key need be looked for. */
    private Either<SignInFault, SignedJWT> ofThatIssuer(SignedJWT jwt) {
        try {
            return issuer.equals(jwt.getJWTClaimsSet().getIssuer())
                    ? Either.right(jwt)
                    : Either.left(SignInFault.OTHER_ISSUER);
        } catch (ParseException | RuntimeException otherwise) {
            return Either.left(SignInFault.NOT_A_TOKEN);
        }
    }

    private Either<SignInFault, JWTClaimsSet> signed(SignedJWT jwt) {
        try {
            return Either.right(processor.process(jwt, null));
        } catch (KeySourceException noKeys) {
            return Either.left(SignInFault.NO_KEYS);
        } catch (BadJOSEException | JOSEException otherwise) {
            return Either.left(SignInFault.WRONG_SIGNATURE);
        }
    }
}

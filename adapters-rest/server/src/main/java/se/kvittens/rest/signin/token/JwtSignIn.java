package se.kvittens.rest.signin.token;

import com.nimbusds.jwt.JWTClaimsSet;
import io.vavr.control.Either;
import java.time.InstantSource;
import se.kvittens.rest.signin.Caller;
import se.kvittens.rest.signin.SignIn;
import se.kvittens.rest.signin.SignInFault;
import se.kvittens.rest.signin.keys.IssuerKeys;
import se.kvittens.rest.signin.settings.SignInSettings;

/**
 * Signs in by tokens (JWT) of one issuer that speaks OpenID Connect. Now and then it asks the issuer for its keys, for which
 * whoever calls waits some seconds at most. Nothing is asked when it is made.
 */
public final class JwtSignIn implements SignIn {

    private final Signatures signatures;
    private final Validity validity;
    private final People people;

    public JwtSignIn(SignInSettings settings, InstantSource clock) {
        IssuerKeys keys = new IssuerKeys(settings.issuer().address(), settings.keys(), clock);
        this.signatures = new Signatures(settings.issuer(), keys);
        this.validity = new Validity(settings.issuer(), clock);
        this.people = new People(settings);
    }

    @Override
    public Either<SignInFault, Caller> callerOf(String token) {
        return signatures.claimsOf(token).flatMap(validity::checked).flatMap(this::caller);
    }

    private Either<SignInFault, Caller> caller(JWTClaimsSet claims) {
        return people.callerOf(claims)
                .map(caller -> caller.until(claims.getExpirationTime().toInstant()));
    }
}

package se.kvittens.rest.signin.token;

import com.nimbusds.jwt.JWTClaimsSet;
import io.vavr.control.Either;
import java.time.InstantSource;
import se.kvittens.rest.signin.Caller;
import se.kvittens.rest.signin.Entrance;
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
    private final Entrance entrance;

    public JwtSignIn(SignInSettings settings, InstantSource clock) {
        this(settings, clock, Entrance.token());
    }

    /**
     * The same where people can be sent to the issuer.
     *
     * @param client by which the issuer knows the page on which they sign in
     */
    public JwtSignIn(SignInSettings settings, InstantSource clock, String client) {
        this(settings, clock, Entrance.issuer(settings.issuer().address().toString(), client));
    }

    private JwtSignIn(SignInSettings settings, InstantSource clock, Entrance entrance) {
        IssuerKeys keys = new IssuerKeys(settings.issuer().address(), settings.keys(), clock);
        this.signatures = new Signatures(settings.issuer(), keys);
        this.validity = new Validity(settings.issuer(), clock);
        this.people = new People(settings);
        this.entrance = entrance;
    }

    @Override
    public Entrance entrance() {
        return entrance;
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

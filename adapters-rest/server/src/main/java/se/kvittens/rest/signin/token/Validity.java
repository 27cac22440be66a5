package se.kvittens.rest.signin.token;

import com.nimbusds.jwt.JWTClaimsSet;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvittens.rest.signin.SignInFault;
import se.kvittens.rest.signin.settings.IssuerSettings;

/** Whether a token is for this service, and for now. One without an end is never: it could not be taken back. */
record Validity(IssuerSettings settings, InstantSource clock) {

    Either<SignInFault, JWTClaimsSet> checked(JWTClaimsSet claims) {
        return faultOf(claims)
                .<Either<SignInFault, JWTClaimsSet>>map(Either::left)
                .orElse(Either.right(claims));
    }

    private Optional<SignInFault> faultOf(JWTClaimsSet claims) {
        if (Collections.disjoint(claims.getAudience(), settings.audiences())) {
            return Optional.of(SignInFault.OTHER_AUDIENCE);
        }
        Instant now = clock.instant();
        Instant latest = now.minus(settings.leeway());
        Instant earliest = now.plus(settings.leeway());
        if (!time(claims.getExpirationTime()).filter(latest::isBefore).isPresent()) {
            return Optional.of(SignInFault.EXPIRED);
        }
        return time(claims.getNotBeforeTime()).filter(earliest::isBefore).map(tooEarly -> SignInFault.NOT_YET);
    }

    private static Optional<Instant> time(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }
}

package se.kvittens.rest.signin.keys;

import com.nimbusds.jose.jwk.JWKSet;
import java.time.Duration;
import java.time.Instant;

/** Keys, and as of when they are the issuer's. */
record Kept(JWKSet keys, Instant asOf) {

    /** Where the clock was set back, it is counted by how far. */
    boolean isYoungerThan(Duration age, Instant at) {
        return Duration.between(asOf, at).abs().compareTo(age) < 0;
    }
}

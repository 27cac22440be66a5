package se.kvittens.rest.signin.settings;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

/**
 * Whose tokens are believed.
 *
 * @param address as the tokens say it ({@code iss}), to the letter
 * @param audiences of which a token must name one ({@code aud}): the names of this service at the issuer
 * @param algorithms by which a token may be signed
 * @param leeway by which the clocks of both may differ, five minutes at most
 */
public record IssuerSettings(URI address, Set<String> audiences, Set<Algorithm> algorithms, Duration leeway) {

    private static final Duration MOST_LEEWAY = Duration.ofMinutes(5);

    public IssuerSettings {
        Addresses.requireSafe(address, "the issuer");
        audiences = Texts.some(audiences, "audience");
        algorithms = Set.copyOf(algorithms);
        if (address.getRawQuery() != null) {
            throw new IllegalArgumentException("The address of the issuer holds a query.");
        }
        if (algorithms.isEmpty()) {
            throw new IllegalArgumentException("No algorithm is accepted, so no token would be.");
        }
        if (leeway.isNegative() || leeway.compareTo(MOST_LEEWAY) > 0) {
            throw new IllegalArgumentException("The leeway is not from nothing to five minutes.");
        }
    }

    /** With the algorithms that are common, and a minute between the clocks. */
    public static IssuerSettings of(URI address, String audience) {
        return new IssuerSettings(
                address,
                Set.of(audience),
                Set.of(Algorithm.RS256, Algorithm.PS256, Algorithm.ES256),
                Duration.ofMinutes(1));
    }
}

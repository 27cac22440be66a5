package se.kvittens.rest.signin.settings;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Where the issuer's keys are, and how long they hold.
 *
 * @param address of the keys ({@code jwks_uri}); empty where the issuer says it itself ({@code
 *     /.well-known/openid-configuration})
 * @param kept before they are asked for anew: by then at the latest a key that was withdrawn is not believed any more
 * @param pause between two times of asking, whatever tokens come
 * @param keptInOutage instead of {@code kept} while the issuer can't be reached
 */
public record KeySettings(Optional<URI> address, Duration kept, Duration pause, Duration keptInOutage) {

    public KeySettings {
        address.ifPresent(given -> Addresses.requireSafe(given, "the keys"));
        if (!isPositive(kept) || !isPositive(pause)) {
            throw new IllegalArgumentException("Keys are kept, and asking for them pauses, for more than nothing.");
        }
        if (pause.compareTo(kept) > 0) {
            throw new IllegalArgumentException("Asking for keys pauses for no longer than they are kept.");
        }
        if (keptInOutage.compareTo(kept) < 0) {
            throw new IllegalArgumentException("Keys are kept in an outage for at least as long as otherwise.");
        }
    }

    /** Found through the issuer, kept for five minutes or an outage of four hours, and asked for every ten seconds at most. */
    public static KeySettings usual() {
        return new KeySettings(Optional.empty(), Duration.ofMinutes(5), Duration.ofSeconds(10), Duration.ofHours(4));
    }

    public KeySettings at(URI place) {
        return new KeySettings(Optional.of(place), kept, pause, keptInOutage);
    }

    private static boolean isPositive(Duration length) {
        return !length.isNegative() && !length.isZero();
    }
}

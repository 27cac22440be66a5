package se.kvittens.transport.http;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the other system is and how long it may take.
 *
 * @param base {@code https://host/path}, without user, query or fragment; {@code http} for this machine alone, since
 *     whoever is on the way would read the secret and what is said
 * @param connect for a connection to come about
 * @param read between two pieces of an answer, and, but for a second, for the whole of it
 * @param trust empty for the certificates that Java trusts
 */
public record Connection(URI base, Duration connect, Duration read, Optional<TrustStore> trust) {

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]", Pattern.CASE_INSENSITIVE);

    public Connection {
        boolean plain = base.getRawUserInfo() == null && base.getRawQuery() == null && base.getRawFragment() == null;
        boolean isSealed = "https".equalsIgnoreCase(base.getScheme());
        if (base.getHost() == null || !plain || !(isSealed || isOfThisMachine(base))) {
            throw new IllegalArgumentException(
                    "The base address is not like https://host/path.%nMaybe it holds a user, a query or a fragment, or is http for another machine than this."
                            .formatted());
        }
    }

    private static boolean isOfThisMachine(URI base) {
        return "http".equalsIgnoreCase(base.getScheme())
                && LOOPBACK.matcher(base.getHost()).matches();
    }

    /** With ten seconds to connect and thirty between pieces of an answer. */
    public static Connection to(URI base) {
        return new Connection(base, Duration.ofSeconds(10), Duration.ofSeconds(30), Optional.empty());
    }

    public Connection trusting(TrustStore store) {
        return new Connection(base, connect, read, Optional.of(store));
    }

    public Connection within(Duration connecting, Duration reading) {
        return new Connection(base, connecting, reading, trust);
    }

    /**
     * The certificates that are trusted, and no others.
     *
     * @param password of a store in the format PKCS 12; empty where the file holds certificates and nothing else, as text
     *     (PEM) or as bytes (DER)
     */
    public record TrustStore(Path file, Optional<String> password) {

        /** In the format PKCS 12. */
        public TrustStore(Path file, String password) {
            this(file, Optional.of(password));
        }

        /** Certificates of those who vouch for the other system, or of itself. */
        public static TrustStore ofCertificates(Path file) {
            return new TrustStore(file, Optional.empty());
        }

        @Override
        public String toString() {
            return "TrustStore[" + file + "]";
        }
    }
}

package se.kvittens.lifecare.http;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Where the other system is and how long it may take.
 *
 * @param base {@code https://host/path}, without user, query or fragment
 * @param connect for a connection to come about
 * @param read between two pieces of an answer
 * @param trust empty for the certificates that Java trusts
 */
public record Connection(URI base, Duration connect, Duration read, Optional<TrustStore> trust) {

    public Connection {
        boolean plain = base.getRawUserInfo() == null && base.getRawQuery() == null && base.getRawFragment() == null;
        if (base.getHost() == null || !plain || !("" + base.getScheme()).matches("https?")) {
            throw new IllegalArgumentException(
                    "The base address is not like https://host/path.%nMaybe it holds a user, a query or a fragment."
                            .formatted());
        }
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
     * @param file in the format PKCS 12
     */
    public record TrustStore(Path file, String password) {

        @Override
        public String toString() {
            return "TrustStore[" + file + "]";
        }
    }
}

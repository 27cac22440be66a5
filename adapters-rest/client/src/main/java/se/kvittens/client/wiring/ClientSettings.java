package se.kvittens.client.wiring;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import se.kvittens.domain.access.Role;
import se.kvittens.transport.http.Connection;

/**
 * What must be known of a server.
 *
 * @param role in which one asks, where the token has several (SYS-2)
 * @param language of titles, advice and explanations: Swedish, or else English
 */
public record ClientSettings(Connection connection, TokenSupplier tokens, Optional<Role> role, Locale language) {

    private static final Duration CONNECT = Duration.ofSeconds(10);

    /** 5,000 receipts, or the basis of a large month, take a while. */
    private static final Duration READ = Duration.ofSeconds(60);

    /** In the only role that the token has, in Swedish. */
    public static ClientSettings of(URI server, TokenSupplier tokens) {
        return new ClientSettings(
                new Connection(server, CONNECT, READ, Optional.empty()),
                tokens,
                Optional.empty(),
                Locale.forLanguageTag("sv"));
    }
}

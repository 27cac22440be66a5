package se.kvittens.client.wiring;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import se.kvittens.transport.http.Connection;
import se.kvittens.transport.http.Transport;
import se.kvittens.transport.retry.Patience;
import se.kvittens.transport.retry.RetryPlan;

/** Clients over whatever carries requests, which wait for nothing. */
public final class Clients {

    public static final Instant NOW = Instant.parse("2025-03-14T11:00:00Z");

    private Clients() {}

    public static KvittensClient over(Transport transport) {
        return over(transport, () -> "token");
    }

    public static KvittensClient over(Transport transport, TokenSupplier tokens) {
        ClientSettings usual = ClientSettings.of(URI.create("http://127.0.0.1:1"), tokens);
        return KvittensClient.over(
                transport,
                new ClientSettings(usual.connection(), tokens, Optional.empty(), Locale.forLanguageTag("sv")),
                new Patience(RetryPlan.USUAL, length -> {}, () -> NOW));
    }

    public static Connection to(int port) {
        return new Connection(
                URI.create("http://127.0.0.1:" + port),
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                Optional.empty());
    }
}

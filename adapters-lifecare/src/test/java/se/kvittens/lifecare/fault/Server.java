package se.kvittens.lifecare.fault;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import se.kvittens.domain.message.Address;
import se.kvittens.lifecare.call.Credentials;
import se.kvittens.lifecare.wiring.Lifecare;
import se.kvittens.transport.http.Connection;

/** Another system that does as it is told, on a free port of this machine; and us, connected to it. */
final class Server implements AutoCloseable {

    static final String SECRET = "not-to-be-printed";
    static final String TOKEN = "token-not-to-be-printed";

    final WireMockServer wire;
    final Waits waits = new Waits();
    final Lifecare us;

    /** With a token for everybody. */
    Server() {
        wire = new WireMockServer(WireMockConfiguration.options()
                .dynamicPort()
                .bindAddress("127.0.0.1")
                .jettyStopTimeout(100L));
        wire.start();
        wire.stubFor(post("/oauth/token").willReturn(token(TOKEN)));
        Connection connection =
                Connection.to(URI.create(wire.baseUrl())).within(Duration.ofSeconds(5), Duration.ofSeconds(5));
        us = Lifecare.open(settings(connection), waits.patience());
    }

    static Lifecare.Settings settings(Connection connection) {
        return new Lifecare.Settings(
                connection, new Credentials("us", SECRET, List.of("orders.read")), new Address("us"));
    }

    static ResponseDefinitionBuilder token(String token) {
        return json("{\"access_token\": \"%s\", \"token_type\": \"Bearer\", \"expires_in\": 3600}".formatted(token));
    }

    static ResponseDefinitionBuilder json(String body) {
        return aResponse()
                .withStatus(200)
                .withHeader("Content-Type", "application/json")
                .withBody(body);
    }

    static ResponseDefinitionBuilder problem(int status, String code) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/problem+json")
                .withBody("{\"status\": %d, \"code\": \"%s\", \"detail\": \"Se over.\"}".formatted(status, code));
    }

    @Override
    public void close() {
        us.close();
        wire.stop();
    }
}

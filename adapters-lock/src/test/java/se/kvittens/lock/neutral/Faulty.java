package se.kvittens.lock.neutral;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.opening.LockCommand;
import se.kvittens.lock.wiring.NeutralLocks;

/** A gateway that answers whatever it is told to, on a free port of this machine; and us, connected to it. */
final class Faulty implements AutoCloseable {

    static final LockCommand UNLOCK = command("c-1", "l-1");

    final WireMockServer wire = new WireMockServer(WireMockConfiguration.options()
            .dynamicPort()
            .bindAddress("127.0.0.1")
            .jettyStopTimeout(100L));
    final Neutral us;
    private final NeutralLocks locks;

    Faulty(Path folder) {
        wire.start();
        us = new Neutral(folder);
        locks = us.at(URI.create(wire.baseUrl()));
    }

    LockGateway gateway() {
        return locks.gateway();
    }

    void answers(ResponseDefinitionBuilder answer) {
        wire.stubFor(any(anyUrl()).willReturn(answer));
    }

    static LockCommand command(String id, String device) {
        return new LockCommand(
                new CommandId(id), Neutral.NAME.lock(device), LockAction.UNLOCK, Instant.parse("2026-03-29T01:00:30Z"));
    }

    static ResponseDefinitionBuilder page(int status, String mediaType, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", mediaType)
                .withBody(body);
    }

    static ResponseDefinitionBuilder json(String body) {
        return page(200, "application/json", body);
    }

    static ResponseDefinitionBuilder problem(int status, String code) {
        return page(
                status,
                "application/problem+json",
                "{\"status\": %d, \"code\": \"%s\", \"detail\": \"Of 191212121212.\"}".formatted(status, code));
    }

    /** What has become of {@link #UNLOCK}. */
    static String state(String more) {
        return "{\"id\": \"c-1\", \"lock\": \"l-1\", \"action\": \"unlock\", \"expires\": \"2026-03-29T01:00:30Z\", "
                + more + "}";
    }

    @Override
    public void close() {
        locks.close();
        wire.stop();
    }
}

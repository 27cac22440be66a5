package se.kvittens.lock.neutral;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.lock.secret.Secrets;
import se.kvittens.lock.stub.StubServer;
import se.kvittens.lock.wiring.NeutralLocks;
import se.kvittens.transport.http.Connection;
import se.kvittens.transport.retry.Patience;
import se.kvittens.transport.retry.RetryPlan;

/** Us, with our secrets in files and a clock that stands still but for pauses, which take no time. */
final class Neutral {

    static final GatewayName NAME = new GatewayName("neutral");
    static final Instant NOW = Instant.parse("2026-03-29T01:00:00Z");

    final Path token;
    final Path signing;
    final List<Duration> pauses = new ArrayList<>();
    private Instant now = NOW;

    Neutral(Path folder) {
        this.token = write(folder.resolve("token"), StubServer.TOKEN);
        this.signing = write(folder.resolve("signing"), secret("in use"));
    }

    /** Of 24 bytes. */
    static String secret(String word) {
        return "whsec_"
                + Base64.getEncoder().encodeToString("%-24s".formatted(word).getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    NeutralLocks at(URI address) {
        return NeutralLocks.open(
                new NeutralLocks.Settings(
                        NAME,
                        Connection.to(address).within(Duration.ofSeconds(5), Duration.ofSeconds(5)),
                        Secrets.ofFile(token),
                        Secrets.ofFile(signing)),
                new Patience(new RetryPlan(4, Duration.ofMillis(500), Duration.ofMinutes(2)), this::pause, () -> now));
    }

    private void pause(Duration length) {
        pauses.add(length);
        now = now.plus(length);
    }
}

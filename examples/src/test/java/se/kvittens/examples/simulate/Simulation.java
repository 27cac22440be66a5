package se.kvittens.examples.simulate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.message.Address;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.examples.generate.GeneratedMonths;
import se.kvittens.examples.simulate.desk.MessagesDesk;
import se.kvittens.examples.simulate.desk.Tokens;
import se.kvittens.examples.simulate.seed.Seeding;
import se.kvittens.files.rulebook.RuleBookFolder;
import se.kvittens.lifecare.call.Credentials;
import se.kvittens.lifecare.wiring.Lifecare;
import se.kvittens.transport.http.Connection;
import se.kvittens.transport.retry.Patience;
import se.kvittens.transport.retry.RetryPlan;

/**
 * The simulated system with a small month, and our client connected to it. With the property {@code kvittens.lifecare.via}
 * the client goes by way of that address, at which a judge listens, and the simulator has the port of
 * {@code kvittens.lifecare.port}, to which the judge passes on.
 */
final class Simulation implements AutoCloseable {

    static final YearMonth MONTH = YearMonth.of(2024, 10);
    static final ProviderMonth SEEDED = seeded();
    private static final InstantSource CLOCK = new Ticking();

    final SimulatedLifecare system;
    final Lifecare client;

    Simulation() {
        this(Tokens.SCOPES);
    }

    Simulation(List<String> scopes) {
        try {
            system = SimulatedLifecare.start(
                    Seeding.of(MONTH, List.of(SEEDED), CLOCK), Integer.getInteger("kvittens.lifecare.port", 0));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        URI via = Optional.ofNullable(System.getProperty("kvittens.lifecare.via"))
                .map(URI::create)
                .orElse(system.address());
        client = Lifecare.open(
                new Lifecare.Settings(
                        Connection.to(via),
                        new Credentials(Tokens.CLIENT, Tokens.SECRET, scopes),
                        new Address(MessagesDesk.OWNER)),
                new Patience(new RetryPlan(3, Duration.ofMillis(1), Duration.ofMinutes(1)), length -> {}, CLOCK));
    }

    @Override
    public void close() {
        client.close();
        system.close();
    }

    private static ProviderMonth seeded() {
        GeneratedMonths.Asked asked =
                new GeneratedMonths.Asked(new MunicipalityId("haninge"), MONTH, new GeneratedMonths.Size(22, 1), 4);
        return GeneratedMonths.of(RuleBookFolder.bundled(), asked)
                .orElseThrow()
                .iterator()
                .next();
    }

    /** A second later each time it is asked, so that what comes later is later. */
    private static final class Ticking implements InstantSource {

        private Instant now = Instant.parse("2024-11-01T08:00:00Z");

        @Override
        public synchronized Instant instant() {
            now = now.plusSeconds(1);
            return now;
        }
    }
}

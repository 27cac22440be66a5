package se.kvittens.lock.nuki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.locks.LockGatewayContract;
import se.kvittens.domain.identity.LockId;
import se.kvittens.lock.nuki.simulator.NukiHouse;
import se.kvittens.lock.nuki.simulator.SimulatedNuki;
import se.kvittens.lock.secret.Secrets;
import se.kvittens.lock.wiring.NukiLocks;
import se.kvittens.transport.http.Connection;
import se.kvittens.transport.retry.Patience;
import se.kvittens.transport.retry.RetryPlan;

/** What every gateway promises, with the simulated system behind whatever address. */
public abstract class NukiGatewayKit extends LockGatewayContract {

    private static final GatewayName NAME = new GatewayName("nuki");
    private static final long HOME = 17_000_000_001L;
    private static final long FAR = 17_000_000_002L;

    private static SimulatedNuki simulated;
    private static NukiLocks locks;
    private static Path token;

    private NukiHouse house;

    protected static void open(SimulatedNuki nuki, URI address) {
        simulated = nuki;
        try {
            token = Files.createTempFile("token", "");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Secrets tokens = Secrets.ofFile(token);
        locks = NukiLocks.open(
                new NukiLocks.Settings(NAME, Connection.to(address), tokens, tokens),
                new Patience(RetryPlan.USUAL, pause -> {}, InstantSource.system()));
    }

    protected static void shut() {
        locks.close();
        try {
            Files.delete(token);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @BeforeEach
    void begin() throws IOException {
        house = simulated.begin();
        Files.writeString(token, house.token());
        house.add(HOME).move(1, 5, "5f0000000000000000000001");
        house.add(FAR).withServerState(4).move(2, 6, "");
    }

    @Override
    protected LockGateway gateway() {
        return locks.gateway();
    }

    @Override
    protected LockId inReach() {
        return NAME.lock("" + HOME);
    }

    @Override
    protected LockId outOfReach() {
        return NAME.lock("" + FAR);
    }

    @Override
    protected void settle() {
        house.settle();
    }

    @Override
    protected void breakDown() {
        simulated.fallSilent();
    }
}

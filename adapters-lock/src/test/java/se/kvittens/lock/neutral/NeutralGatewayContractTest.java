package se.kvittens.lock.neutral;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.locks.LockGatewayContract;
import se.kvittens.domain.identity.LockId;
import se.kvittens.lock.stub.StubGateway;
import se.kvittens.lock.stub.StubServer;
import se.kvittens.lock.wiring.NeutralLocks;

class NeutralGatewayContractTest extends LockGatewayContract {

    @TempDir
    Path folder;

    private final StubGateway stub = new StubGateway();
    private final StubServer server = new StubServer(stub);
    private NeutralLocks locks;

    @BeforeEach
    void open() {
        locks = new Neutral(folder).at(reached(server));
    }

    /** Where the stub is reached. */
    URI reached(StubServer stubbed) {
        return stubbed.address();
    }

    @AfterEach
    void close() {
        locks.close();
        server.close();
    }

    @Override
    protected LockGateway gateway() {
        return locks.gateway();
    }

    @Override
    protected LockId inReach() {
        return Neutral.NAME.lock(StubGateway.IN_REACH);
    }

    @Override
    protected LockId outOfReach() {
        return Neutral.NAME.lock(StubGateway.OUT_OF_REACH);
    }

    @Override
    protected void settle() {
        stub.settle();
    }

    @Override
    protected void breakDown() {
        stub.breakDown();
    }
}

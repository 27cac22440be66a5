package se.kvittens.lock.seam;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.locks.LockGatewayContract;
import se.kvittens.domain.identity.LockId;

/** What every gateway promises, by answers as they are documented. */
class SeamGatewayContractTest extends LockGatewayContract {

    @TempDir
    Path folder;

    private final StubSeam seam = new StubSeam(true);
    private LockGateway gateway;

    @BeforeEach
    void signed_in() {
        gateway = Seam.gateway(seam, folder);
    }

    @Override
    protected LockGateway gateway() {
        return gateway;
    }

    @Override
    protected LockId inReach() {
        return Seam.NAME.lock(StubSeam.IN_REACH);
    }

    @Override
    protected LockId outOfReach() {
        return Seam.NAME.lock(StubSeam.OUT_OF_REACH);
    }

    @Override
    protected void settle() {
        seam.settle();
    }

    @Override
    protected void breakDown() {
        seam.breakDownAfter(0);
    }
}

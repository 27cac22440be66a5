package se.kvittens.lock.nuki;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import se.kvittens.lock.nuki.simulator.SimulatedNuki;

/** The adapter keeps what every gateway promises, over HTTP and against the simulated system. */
class NukiGatewayContractTest extends NukiGatewayKit {

    private static SimulatedNuki nuki;

    @BeforeAll
    static void start() {
        nuki = SimulatedNuki.start();
        open(nuki, nuki.address());
    }

    @AfterAll
    static void stop() {
        shut();
        nuki.close();
    }
}

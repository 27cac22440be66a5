package se.kvittens.lock.nukimqtt;

import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.locks.LockGatewayContract;
import se.kvittens.domain.identity.LockId;
import se.kvittens.lock.broker.Mosquitto;
import se.kvittens.lock.broker.NeedsMosquitto;
import se.kvittens.lock.broker.SimulatedLock;

/** What every gateway promises, over a real broker. */
@NeedsMosquitto
class NukiMqttGatewayContractTest extends LockGatewayContract {

    private static final String FAR = "11112222";

    @TempDir
    Path folder;

    private Mosquitto broker;
    private SimulatedLock home;
    private House house;

    @BeforeEach
    void begin() {
        broker = Mosquitto.in(folder);
        home = SimulatedLock.at(broker, House.ID);
        try (SimulatedLock far = SimulatedLock.at(broker, FAR)) {
            far.keeps("connected", "false");
        }
        house = new House(broker, folder, InstantSource.system());
        house.reads();
    }

    @AfterEach
    void end() {
        house.close();
        home.close();
        broker.close();
    }

    @Override
    protected LockGateway gateway() {
        return house.gateway();
    }

    @Override
    protected LockId inReach() {
        return House.LOCK;
    }

    @Override
    protected LockId outOfReach() {
        return House.NAME.lock(FAR);
    }

    /** It has been carried out once it is answered. */
    @Override
    protected void settle() {}

    @Override
    protected void breakDown() {
        broker.dies();
    }
}

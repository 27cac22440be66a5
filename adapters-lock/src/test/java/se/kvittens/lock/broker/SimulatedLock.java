package se.kvittens.lock.broker;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;

/**
 * A lock of Nuki at a broker, as its description of MQTT 1.4 has it: states stay at the broker (retained), what it is
 * about to do does not, and the broker says that it is gone (last will). When a method returns, the broker has what was
 * said.
 */
public final class SimulatedLock implements AutoCloseable {

    private static final int MOST_MILLIS = 60_000;

    private final String id;
    private final MqttAsyncClient client;
    private final ExecutorService hand = Executors.newSingleThreadExecutor();
    private volatile Consumer<SimulatedLock> onCommand = lock -> {};
    private volatile String command = "";

    private SimulatedLock(String id, MqttAsyncClient client) {
        this.id = id;
        this.client = client;
    }

    /** One that does what it is asked, and is locked. */
    public static SimulatedLock at(Mosquitto broker, String id) {
        try {
            MqttAsyncClient client =
                    new MqttAsyncClient("tcp://127.0.0.1:" + broker.port(), "SL_" + id, new MemoryPersistence());
            SimulatedLock lock = new SimulatedLock(id, client);
            lock.connect();
            lock.obeys();
            lock.keeps("state", "1");
            lock.keeps("batteryCritical", "false");
            lock.keeps("connected", "true");
            return lock;
        } catch (MqttException failure) {
            throw new AssertionError(failure);
        }
    }

    private void connect() throws MqttException {
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setUserName(Mosquitto.LOCKS);
        options.setPassword(Mosquitto.passwordOf(Mosquitto.LOCKS).getBytes(StandardCharsets.UTF_8));
        MqttMessage will = new MqttMessage("false".getBytes(StandardCharsets.UTF_8), 1, true, new MqttProperties());
        options.setWill("nuki/" + id + "/connected", will);
        client.setCallback(new Ear());
        client.connect(options).waitForCompletion(MOST_MILLIS);
        client.subscribe(new MqttSubscription("nuki/" + id + "/lockAction", 1)).waitForCompletion(MOST_MILLIS);
    }

    private final class Ear implements MqttCallback {

        @Override
        public void messageArrived(String topic, MqttMessage message) {
            command = new String(message.getPayload(), StandardCharsets.UTF_8);
            // Whoever calls waits for nothing: what is said in answer is said by another thread.
            hand.execute(() -> onCommand.accept(SimulatedLock.this));
        }

        @Override
        public void disconnected(MqttDisconnectResponse response) {}

        @Override
        public void mqttErrorOccurred(MqttException exception) {}

        @Override
        public void deliveryComplete(IMqttToken token) {}

        @Override
        public void connectComplete(boolean reconnect, String server) {}

        @Override
        public void authPacketArrived(int reason, MqttProperties properties) {}
    }

    /** What it was asked last. */
    public String command() {
        return command;
    }

    /** From now on it does so when it is asked. */
    public void whenAsked(Consumer<SimulatedLock> what) {
        onCommand = what;
    }

    /** Does what it is asked, and says so. */
    public void obeys() {
        whenAsked(lock -> {
            boolean opens = lock.command().equals("1");
            lock.says("lockActionEvent", (opens ? "1" : "2") + ",172,0,0,0");
            lock.says("commandResponse", "0");
            lock.keeps("state", opens ? "2" : "4");
            lock.keeps("state", opens ? "3" : "1");
        });
    }

    /** By a carer's code at the keypad: locked, and about to open; then it opens. */
    public void unlocks(String intent) {
        says("lockActionEvent", intent);
        keeps("state", "2");
        keeps("state", "3");
    }

    public void locks(String intent) {
        says("lockActionEvent", intent);
        keeps("state", "4");
        keeps("state", "1");
    }

    /** Says something that the broker keeps for who asks later how the lock is. */
    public void keeps(String topic, String text) {
        publish(topic, text.getBytes(StandardCharsets.UTF_8), true);
    }

    public void says(String topic, String text) {
        publish(topic, text.getBytes(StandardCharsets.UTF_8), false);
    }

    public void publish(String topic, byte[] payload, boolean retained) {
        try {
            client.publish("nuki/" + id + "/" + topic, payload, 1, retained).waitForCompletion(MOST_MILLIS);
        } catch (MqttException failure) {
            throw new AssertionError(failure);
        }
    }

    /** As when its battery is taken out: the broker has to find out by itself. */
    public void falls() {
        try {
            client.disconnectForcibly(0, 1, false);
        } catch (MqttException gone) {
            throw new AssertionError(gone);
        }
    }

    @Override
    public void close() {
        hand.shutdownNow();
        try {
            if (client.isConnected()) {
                client.disconnect(0).waitForCompletion(MOST_MILLIS);
            }
            client.close(true);
        } catch (MqttException gone) {
            // It is gone already.
        }
    }
}

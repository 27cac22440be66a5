package se.kvittens.lock.mqtt;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.SocketFactory;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.logging.LoggerFactory;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import se.kvittens.application.answer.Obstacle;

/** One connection to a broker, from when it came about until it breaks or is closed. */
final class Link implements AutoCloseable {

    /** In seconds: a connection that has fallen silent is found out within one and a half of it. */
    private static final int KEEP_ALIVE = 20;

    /** In seconds, for which the broker keeps what comes while we are away: as long as anybody may be. */
    private static final long SESSION = 30L * 24 * 60 * 60;

    /** In bytes; what is longer is no lock's, and the broker is not to send it. */
    private static final long LARGEST_PACKET = 16 * 1024;

    /** In seconds: what is said to somebody is of use for minutes. */
    private static final long LONGEST_LIFE = 24 * 60 * 60;

    static {
        LoggerFactory.setLogger(Silent.class.getName());
    }

    private final MqttAsyncClient client;
    private final Duration patience;
    private final Gate gate;
    private boolean isResumed;

    private Link(MqttAsyncClient client, Duration patience, Gate gate) {
        this.client = client;
        this.patience = patience;
        this.gate = gate;
    }

    /** Hears what comes. */
    interface Listener {

        void came(Packet packet);

        /**
         * The connection is no more.
         *
         * @param isTakenOver whether somebody else has come by the same name, so that coming again would throw them out
         */
        void broke(boolean isTakenOver);
    }

    /**
     * Signs in.
     *
     * @param isLasting whether the broker is to keep what comes while we are away
     */
    static Either<Obstacle.Kind, Link> open(Broker broker, String name, boolean isLasting, Listener listener) {
        Optional<Broker.Login> login = broker.loginNow();
        Optional<SocketFactory> sockets = broker.isSealed() ? Trust.sockets(broker.trust()) : Optional.empty();
        if (login.isEmpty()) {
            return Either.left(Obstacle.Kind.SIGN_IN);
        }
        if (broker.isSealed() && sockets.isEmpty()) {
            return Either.left(Obstacle.Kind.UNTRUSTED);
        }
        MqttConnectionOptions options = options(broker, login.get(), isLasting);
        sockets.ifPresent(options::setSocketFactory);
        try {
            MqttAsyncClient client = new MqttAsyncClient(broker.server(), name, new MemoryPersistence());
            return new Link(client, broker.patience(), new Gate(listener)).signIn(options);
        } catch (MqttException unusable) {
            return Either.left(Troubles.obstacle(unusable));
        }
    }

    private static MqttConnectionOptions options(Broker broker, Broker.Login login, boolean isLasting) {
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setUserName(login.user());
        options.setPassword(login.password());
        options.setCleanStart(!isLasting);
        options.setSessionExpiryInterval(isLasting ? SESSION : 0L);
        options.setReceiveMaximum(Arrivals.WINDOW);
        options.setMaximumPacketSize(LARGEST_PACKET);
        options.setKeepAliveInterval(KEEP_ALIVE);
        options.setConnectionTimeout((int) Math.max(1, broker.patience().toSeconds()));
        options.setAutomaticReconnect(false);
        options.setHttpsHostnameVerificationEnabled(true);
        return options;
    }

    private Either<Obstacle.Kind, Link> signIn(MqttConnectionOptions options) {
        client.setManualAcks(true);
        client.setCallback(gate);
        try {
            IMqttToken connecting = client.connect(options);
            connecting.waitForCompletion(patience.toMillis());
            isResumed = connecting.getSessionPresent();
            return Either.right(this);
        } catch (MqttException refused) {
            close();
            return Either.left(Troubles.obstacle(refused));
        }
    }

    /** Whether the broker has kept what came while we were away. */
    boolean isResumed() {
        return isResumed;
    }

    /** From now on what comes is heard, and first what has come already. */
    void listen() {
        gate.open();
    }

    /** Empty where all of it is granted. How things are comes along where that was not subscribed to before. */
    Optional<Obstacle.Kind> subscribe(List<String> topics, int quality) {
        try {
            MqttSubscription[] all =
                    topics.stream().map(topic -> subscription(topic, quality)).toArray(MqttSubscription[]::new);
            IMqttToken token = client.subscribe(all);
            token.waitForCompletion(patience.toMillis());
            return Troubles.isGranted(token.getReasonCodes()) ? Optional.empty() : Optional.of(Obstacle.Kind.SIGN_IN);
        } catch (MqttException broken) {
            return Optional.of(Troubles.obstacle(broken));
        }
    }

    private static MqttSubscription subscription(String topic, int quality) {
        MqttSubscription subscription = new MqttSubscription(topic, quality);
        subscription.setRetainHandling(1);
        return subscription;
    }

    /**
     * Says something once and keeps it nowhere; empty where it is on its way.
     *
     * @param life after which the broker is not to pass it on any more
     */
    Optional<Obstacle.Kind> say(String topic, String text, Optional<Duration> life) {
        MqttProperties properties = new MqttProperties();
        life.ifPresent(length ->
                properties.setMessageExpiryInterval(Math.max(1L, Math.min(LONGEST_LIFE, length.toSeconds()))));
        MqttMessage message = new MqttMessage(text.getBytes(StandardCharsets.UTF_8), 0, false, properties);
        try {
            client.publish(topic, message).waitForCompletion(patience.toMillis());
            return Optional.empty();
        } catch (MqttException broken) {
            return Optional.of(Troubles.obstacle(broken));
        }
    }

    /** The broker need not hand it over again. Where that does not arrive, it does so all the same. */
    void acknowledge(Packet packet) {
        try {
            client.messageArrivedComplete(packet.id(), 1);
        } catch (MqttException broken) {
            // It is handed over again, and known again.
        }
    }

    @Override
    public void close() {
        gate.shut();
        try {
            if (client.isConnected()) {
                client.disconnect(0).waitForCompletion(patience.toMillis());
            }
        } catch (MqttException gone) {
            // There is nothing left to part from.
        }
        try {
            client.close(true);
        } catch (MqttException gone) {
            // As above.
        }
    }
}

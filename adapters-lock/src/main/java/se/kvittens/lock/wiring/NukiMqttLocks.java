package se.kvittens.lock.wiring;

import java.time.Duration;
import java.time.InstantSource;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.lock.mqtt.Broker;
import se.kvittens.lock.nukimqtt.NukiMqttGateway;

/** Locks of Nuki at a broker. To be closed, which leaves the broker. */
public final class NukiMqttLocks implements AutoCloseable {

    private final NukiMqttGateway gateway;

    private NukiMqttLocks(Settings settings, InstantSource clock) {
        this.gateway = new NukiMqttGateway(settings.name(), settings.broker(), settings.response(), clock);
    }

    /**
     * What must be known.
     *
     * @param name a part of that by which the broker knows us again: no two at one broker may have the same
     * @param response how long a lock may take to say what came of a command
     */
    public record Settings(GatewayName name, Broker broker, Duration response) {

        /** With fifteen seconds for a lock: a bolt takes some, and a command lives for half a minute. */
        public Settings(GatewayName name, Broker broker) {
            this(name, broker, Duration.ofSeconds(15));
        }
    }

    /** Nothing is asked yet. */
    public static NukiMqttLocks open(Settings settings) {
        return open(settings, InstantSource.system());
    }

    public static NukiMqttLocks open(Settings settings, InstantSource clock) {
        return new NukiMqttLocks(settings, clock);
    }

    public LockGateway gateway() {
        return gateway;
    }

    /** Is rung whenever something may have come that the log does not hold yet. It must not wait. */
    public void onNews(Runnable ringing) {
        gateway.onNews(ringing);
    }

    @Override
    public void close() {
        gateway.close();
    }
}

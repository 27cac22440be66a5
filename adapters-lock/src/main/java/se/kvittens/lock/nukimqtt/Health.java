package se.kvittens.lock.nukimqtt;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockHealth;
import se.kvittens.application.locks.LockHealth.Battery;
import se.kvittens.application.locks.LockHealth.Bolt;
import se.kvittens.application.locks.LockHealth.Reach;
import se.kvittens.lock.mqtt.Packet;
import se.kvittens.lock.nuki.wire.Smartlock;
import se.kvittens.lock.nukimqtt.wire.Topic;
import se.kvittens.lock.nukimqtt.wire.Words;

/** How locks are by the last that each has said of itself. */
final class Health {

    private final GatewayName gateway;
    private final Map<String, LockHealth> locks = new TreeMap<>();

    Health(GatewayName gateway) {
        this.gateway = gateway;
    }

    void take(Packet packet) {
        Topic.of(packet.topic()).ifPresent(spoken -> {
            String text = packet.text().orElse("");
            LockHealth before = locks.getOrDefault(spoken.device(), untold(spoken.device()));
            changed(before, spoken.of(), text).ifPresent(now -> locks.put(spoken.device(), now));
        });
    }

    /** By the lock's own name; each that has said anything. */
    Map<String, LockHealth> locks() {
        return locks;
    }

    private LockHealth untold(String device) {
        return new LockHealth(gateway.lock(device), Reach.UNTOLD, Bolt.UNTOLD, Battery.UNTOLD, true);
    }

    private static Optional<LockHealth> changed(LockHealth lock, Topic of, String text) {
        return switch (of) {
            case STATE -> Words.code(text).map(Smartlock::boltOf).map(bolt -> with(lock, lock.reach(), bolt));
            case CONNECTED ->
                Words.flag(text).map(online -> with(lock, online ? Reach.ONLINE : Reach.OFFLINE, lock.bolt()));
            case BATTERY_CRITICAL ->
                Words.flag(text)
                        .map(low -> new LockHealth(
                                lock.lock(), lock.reach(), lock.bolt(), low ? Battery.CRITICAL : Battery.GOOD, true));
            case LOCK_ACTION_EVENT, COMMAND_RESPONSE, LOCK_ACTION -> Optional.empty();
        };
    }

    private static LockHealth with(LockHealth lock, Reach reach, Bolt bolt) {
        return new LockHealth(lock.lock(), reach, bolt, lock.battery(), true);
    }
}

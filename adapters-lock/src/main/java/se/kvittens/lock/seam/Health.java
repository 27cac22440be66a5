package se.kvittens.lock.seam;

import com.fasterxml.jackson.databind.JsonNode;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockHealth;
import se.kvittens.application.locks.LockHealth.Battery;
import se.kvittens.application.locks.LockHealth.Bolt;
import se.kvittens.application.locks.LockHealth.Reach;
import se.kvittens.lock.json.Fields;

/** Reads how a lock is. What is not said is not told, and is no reason to leave the lock out. */
final class Health {

    private Health() {}

    static LockHealth of(GatewayName gateway, JsonNode device) {
        JsonNode properties = device.path("properties");
        return new LockHealth(
                gateway.lock(Fields.of(device).name("device_id")),
                either(properties.path("online"), Reach.ONLINE, Reach.OFFLINE, Reach.UNTOLD),
                either(properties.path("locked"), Bolt.LOCKED, Bolt.UNLOCKED, Bolt.UNTOLD),
                Words.BATTERIES.getOrDefault(
                        properties.path("battery").path("status").asText(), Battery.UNTOLD),
                can(device, "can_remotely_lock") && can(device, "can_remotely_unlock"));
    }

    private static boolean can(JsonNode device, String what) {
        return device.path(what).booleanValue();
    }

    private static <T> T either(JsonNode flag, T yes, T no, T untold) {
        if (!flag.isBoolean()) {
            return untold;
        }
        return flag.booleanValue() ? yes : no;
    }
}

package se.kvittens.lock.seam;

import java.util.Map;
import se.kvittens.application.locks.LockHealth.Battery;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.Means;
import se.kvittens.domain.opening.CommandFault;

/** The words of Seam, and what each means. There will be others. */
final class Words {

    /** Of types of events. */
    static final Map<String, DoorFact> FACTS = Map.of(
            "lock.unlocked", DoorFact.UNLOCKED,
            "lock.locked", DoorFact.LOCKED,
            "device.connected", DoorFact.CAME_ONLINE,
            "device.disconnected", DoorFact.WENT_OFFLINE,
            "device.low_battery", DoorFact.BATTERY_LOW,
            "device.tampered", DoorFact.TAMPERED,
            "action_attempt.unlock_door.failed", DoorFact.NOT_DONE,
            "action_attempt.lock_door.failed", DoorFact.NOT_DONE);

    /** Of the status that a battery has come to. It comes to be full in one way; to be good it comes from either side. */
    static final Map<String, DoorFact> BATTERY_FACTS = Map.of(
            "critical", DoorFact.BATTERY_LOW,
            "low", DoorFact.BATTERY_LOW,
            "full", DoorFact.BATTERY_CHANGED);

    /**
     * Of the method by which a lock was moved. By hand is a knob or a button: on which side of the door, Seam does not say,
     * nor who; so it is nobody's. The word {@code seamapi} is that of older types (1.721.0), where {@code remote} and
     * {@code card} are missing.
     */
    static final Map<String, Means> MEANS = Map.of(
            "keycode", Means.KEYPAD,
            "manual", Means.FROM_INSIDE,
            "automatic", Means.AUTOMATIC,
            "remote", Means.REMOTE,
            "seamapi", Means.REMOTE,
            "card", Means.KEY,
            "unknown", Means.UNTOLD);

    static final Map<String, Battery> BATTERIES =
            Map.of("full", Battery.GOOD, "good", Battery.GOOD, "low", Battery.LOW, "critical", Battery.CRITICAL);

    /**
     * Of types of errors. Those of calls and those that a device can have are documented; which of them an attempt fails
     * with is not, nor is a word for a bolt that is stuck. With each of these, nothing has reached the lock.
     */
    static final Map<String, CommandFault> FAULTS = Map.of(
            "device_not_found", CommandFault.UNKNOWN_LOCK,
            "device_removed", CommandFault.UNKNOWN_LOCK,
            "device_offline", CommandFault.OFFLINE,
            "device_disconnected", CommandFault.OFFLINE,
            "hub_disconnected", CommandFault.OFFLINE,
            "bridge_disconnected", CommandFault.OFFLINE,
            "account_disconnected", CommandFault.OFFLINE,
            "august_lock_missing_bridge", CommandFault.NOT_REMOTE,
            "lockly_missing_wifi_bridge", CommandFault.NOT_REMOTE,
            "ttlock_lock_not_paired_to_gateway", CommandFault.NOT_REMOTE);

    private Words() {}
}

package se.kvittens.lock.neutral;

import java.util.Map;
import se.kvittens.application.locks.LockHealth.Battery;
import se.kvittens.application.locks.LockHealth.Bolt;
import se.kvittens.application.locks.LockHealth.Reach;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.EventTimes.TimeSource;
import se.kvittens.domain.door.Means;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.LockAction;

/** The words of the contract, and what each means. */
final class Words {

    static final Map<String, DoorFact> FACTS = Map.ofEntries(
            Map.entry("unlocked", DoorFact.UNLOCKED),
            Map.entry("locked", DoorFact.LOCKED),
            Map.entry("arrival", DoorFact.ARRIVED),
            Map.entry("departure", DoorFact.DEPARTED),
            Map.entry("door-opened", DoorFact.DOOR_OPENED),
            Map.entry("door-closed", DoorFact.DOOR_CLOSED),
            Map.entry("jammed", DoorFact.JAMMED),
            Map.entry("not-done", DoorFact.NOT_DONE),
            Map.entry("battery-low", DoorFact.BATTERY_LOW),
            Map.entry("battery-changed", DoorFact.BATTERY_CHANGED),
            Map.entry("tampered", DoorFact.TAMPERED),
            Map.entry("offline", DoorFact.WENT_OFFLINE),
            Map.entry("online", DoorFact.CAME_ONLINE));

    static final Map<String, Means> MEANS = Map.of(
            "phone", Means.PHONE,
            "remote", Means.REMOTE,
            "keypad", Means.KEYPAD,
            "key", Means.KEY,
            "button", Means.BUTTON,
            "inside", Means.FROM_INSIDE,
            "automatic", Means.AUTOMATIC);

    static final Map<String, TimeSource> CLOCKS = Map.of("device", TimeSource.DEVICE, "gateway", TimeSource.GATEWAY);

    static final Map<String, Reach> REACHES =
            Map.of("online", Reach.ONLINE, "offline", Reach.OFFLINE, "unknown", Reach.UNTOLD);

    static final Map<String, Bolt> BOLTS = Map.of(
            "locked", Bolt.LOCKED,
            "unlocked", Bolt.UNLOCKED,
            "moving", Bolt.MOVING,
            "jammed", Bolt.JAMMED,
            "unknown", Bolt.UNTOLD);

    static final Map<String, Battery> BATTERIES =
            Map.of("good", Battery.GOOD, "low", Battery.LOW, "critical", Battery.CRITICAL, "unknown", Battery.UNTOLD);

    static final Map<LockAction, String> ACTIONS = Map.of(LockAction.UNLOCK, "unlock", LockAction.LOCK, "lock");

    static final Map<String, CommandFault> FAULTS = Map.of(
            "offline", CommandFault.OFFLINE,
            "jammed", CommandFault.JAMMED,
            "unknown-lock", CommandFault.UNKNOWN_LOCK,
            "not-remote", CommandFault.NOT_REMOTE,
            "not-allowed", CommandFault.NOT_ALLOWED,
            "expired", CommandFault.EXPIRED,
            "busy", CommandFault.BUSY,
            "refused", CommandFault.REFUSED);

    private Words() {}
}

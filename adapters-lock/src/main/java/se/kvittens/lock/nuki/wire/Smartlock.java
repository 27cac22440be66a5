package se.kvittens.lock.nuki.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockHealth;
import se.kvittens.application.locks.LockHealth.Battery;
import se.kvittens.application.locks.LockHealth.Bolt;
import se.kvittens.application.locks.LockHealth.Reach;

/**
 * A device as Nuki knows it ({@code Smartlock}). Numbers that are missing are -1, which is none of theirs. Its name is not
 * looked at: it may be the name of who lives there.
 *
 * @param type 0, 3 and 4 for locks; 1 for a box and 2 for an opener, whose states mean other things
 * @param serverState 0 where Nuki reaches it
 * @param state where the bolt is
 * @param lastAction that moved it, by {@link LogAction}
 * @param trigger of that, by {@link Trigger}
 */
public record Smartlock(
        long id, int type, int serverState, int state, int lastAction, int trigger, Optional<Boolean> batteryCritical) {

    private static final int NONE = -1;
    private static final Set<Integer> LOCKS = Set.of(0, 3, 4);

    /** Empty where it says not which one it is. */
    public static Optional<Smartlock> read(JsonNode node) {
        JsonNode state = node.path("state");
        return Values.longNumber(node, "smartlockId")
                .map(id -> new Smartlock(
                        id,
                        Values.number(node, "type").orElse(NONE),
                        Values.number(node, "serverState").orElse(NONE),
                        Values.number(state, "state").orElse(NONE),
                        Values.number(state, "lastAction").orElse(NONE),
                        Values.number(state, "trigger").orElse(NONE),
                        Values.flag(state, "batteryCritical")));
    }

    public LockHealth health(GatewayName gateway) {
        return new LockHealth(gateway.lock("" + id), reach(), bolt(), battery(), takesCommands());
    }

    /** A box has no bolt to lock, and an opener would be set to open whenever it rings. */
    public boolean takesCommands() {
        return LOCKS.contains(type);
    }

    /** Not reached are also those that are no longer registered, or no longer let Nuki in. */
    public Reach reach() {
        return switch (serverState) {
            case 0 -> Reach.ONLINE;
            case 1, 2, 3, 4 -> Reach.OFFLINE;
            default -> Reach.UNTOLD;
        };
    }

    public Bolt bolt() {
        return takesCommands() ? boltOf(state) : Bolt.UNTOLD;
    }

    /** Where the bolt of a lock is. Of 0, uncalibrated, 224 and 225, a wrong code or finger, and 255 nobody knows. */
    public static Bolt boltOf(int state) {
        return switch (state) {
            case 1 -> Bolt.LOCKED;
            case 3, 5, 6 -> Bolt.UNLOCKED;
            case 2, 4, 7 -> Bolt.MOVING;
            case 254 -> Bolt.JAMMED;
            default -> Bolt.UNTOLD;
        };
    }

    /** Whether the last that moved it may have been a command by the Web API. */
    public boolean wasMovedByCommand() {
        return Trigger.of(trigger).filter(Trigger::canBeCommand).isPresent();
    }

    /** The lock's own. Nuki tells apart no more than whether it is critical. */
    private Battery battery() {
        return batteryCritical
                .map(critical -> critical ? Battery.CRITICAL : Battery.GOOD)
                .orElse(Battery.UNTOLD);
    }
}

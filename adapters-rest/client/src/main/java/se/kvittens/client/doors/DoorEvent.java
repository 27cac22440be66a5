package se.kvittens.client.doors;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.client.answer.Coded;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.EventTimes.TimeSource;
import se.kvittens.domain.door.Means;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.KeyId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.opening.DoorAlarm;

/**
 * What a door told.
 *
 * @param event its name at its gateway
 * @param source whose clock told when
 * @param recipient at whom the carer said to be
 * @param alarm where it is one
 */
public record DoorEvent(
        String event,
        LockId lock,
        Instant at,
        Coded<TimeSource> source,
        Coded<DoorFact> fact,
        Coded<Means> means,
        Optional<KeyId> key,
        Optional<CommandId> command,
        Optional<RecipientId> recipient,
        Optional<Became> became,
        Optional<Coded<DoorAlarm>> alarm) {

    /**
     * What became of it.
     *
     * @param visit where it became a receipt
     * @param clock where it became a receipt: whether the lock's clock was right
     * @param why a code, where it became none
     */
    public record Became(
            Coded<Kind> kind, Optional<VisitId> visit, Optional<Coded<Clock>> clock, Optional<String> why) {}

    /** What an event may become. */
    public enum Kind {
        RECEIPT,
        NOTHING,
        WAITS,
        REFUSED,
        DAMAGED
    }

    /** How it was with a clock. */
    public enum Clock {
        RIGHT,
        MENDED,
        WRONG
    }

    /** Neither where nor who. */
    @Override
    public String toString() {
        return "DoorEvent[" + event + "]";
    }
}

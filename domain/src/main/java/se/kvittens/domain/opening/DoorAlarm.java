package se.kvittens.domain.opening;

import java.util.Optional;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.KeyRegister;
import se.kvittens.domain.door.Means;

/** What of a door somebody must look at now. */
public enum DoorAlarm {
    /** It opened after the command to open had expired: whoever asked may have left. */
    LATE_UNLOCK,
    /** It was opened from afar, and nobody here had asked, nor is the key known. What came by a phone at the door is none. */
    UNASKED_UNLOCK,
    /** The bolt is neither here nor there: the door may stand open. */
    JAMMED,
    /** Somebody has tampered with the lock. */
    TAMPERED;

    /** What an event raises; empty where it raises nothing. */
    public static Optional<DoorAlarm> of(DoorEvent event, Optional<Answering> answering, KeyRegister keys) {
        return switch (event.fact()) {
            case UNLOCKED -> ofUnlocking(event, answering, keys);
            case JAMMED -> Optional.of(JAMMED);
            case TAMPERED -> Optional.of(TAMPERED);
            default -> Optional.empty();
        };
    }

    private static Optional<DoorAlarm> ofUnlocking(DoorEvent event, Optional<Answering> answering, KeyRegister keys) {
        if (answering.isPresent()) {
            return answering.filter(Answering::isLate).map(late -> LATE_UNLOCK);
        }
        boolean isKnown =
                event.key().flatMap(key -> keys.at(key, event.times().right())).isPresent();
        return event.means() == Means.REMOTE && !isKnown ? Optional.of(UNASKED_UNLOCK) : Optional.empty();
    }
}

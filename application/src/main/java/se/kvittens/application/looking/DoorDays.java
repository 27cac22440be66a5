package se.kvittens.application.looking;

import java.util.List;
import se.kvittens.application.doors.DoorFinding;
import se.kvittens.application.doors.RecordedDoor;
import se.kvittens.application.locks.Unread;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.SequenceGaps.Gap;

/**
 * What is recorded of a gateway's doors on some days.
 *
 * @param findings what was told, by its time, and what it is
 * @param gaps numbers that locks gave and nobody has told
 * @param otherwise what was told by a name that another event has
 * @param commands what was asked of locks, refused or not, and what came of it
 * @param whose what somebody said of events: at whom the carer was
 * @param unread of the whole record: what nobody understands has no time
 */
public record DoorDays(
        List<DoorFinding> findings,
        List<Gap> gaps,
        List<DoorEvent> otherwise,
        List<RecordedDoor> commands,
        List<RecordedDoor> whose,
        List<Unread> unread) {

    public DoorDays {
        findings = List.copyOf(findings);
        gaps = List.copyOf(gaps);
        otherwise = List.copyOf(otherwise);
        commands = List.copyOf(commands);
        whose = List.copyOf(whose);
        unread = List.copyOf(unread);
    }
}

package se.kvittens.client.doors;

import java.util.List;
import se.kvittens.domain.identity.LockId;

/**
 * What the doors of a gateway told and were asked.
 *
 * @param toldOtherwise what was told by a name that another event has
 * @param commands what was asked, refused or not, and what came of it, in the order in which it was taken down
 * @param whose at whom the carer was, as somebody said afterwards
 * @param gaps numbers that a lock gave and nobody has told
 * @param unread how much was told that nobody understands
 */
public record DoorsTold(
        String gateway,
        List<DoorEvent> events,
        List<DoorEvent> toldOtherwise,
        List<CommandTold> commands,
        List<WhoseSaid> whose,
        List<Gap> gaps,
        int unread) {

    public DoorsTold {
        events = List.copyOf(events);
        toldOtherwise = List.copyOf(toldOtherwise);
        commands = List.copyOf(commands);
        whose = List.copyOf(whose);
        gaps = List.copyOf(gaps);
    }

    /** Numbers of a lock, the last with them. */
    public record Gap(LockId lock, long first, long last) {}

    /** Not what was told. */
    @Override
    public String toString() {
        return "DoorsTold[" + gateway + "]";
    }
}

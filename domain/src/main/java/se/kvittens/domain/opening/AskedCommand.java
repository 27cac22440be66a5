package se.kvittens.domain.opening;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.Keyholder;

/**
 * A command as it was asked for.
 *
 * @param asked when
 * @param by the carer who asked; empty where it was somebody else
 * @param progress how far it had come when it was last heard of
 */
public record AskedCommand(LockCommand command, Instant asked, Optional<Keyholder> by, CommandProgress progress) {

    boolean asksFor(DoorEvent event) {
        return command.lock().equals(event.lock()) && command.action().done() == event.fact();
    }
}

package se.kvittens.domain.opening;

import java.util.Optional;
import se.kvittens.domain.door.Keyholder;

/**
 * Which command an event of a lock answers, and whether it did so in time.
 *
 * @param command that it answers
 * @param isLate whether the lock did it after it had expired
 */
public record Answering(AskedCommand command, boolean isLate) {

    /** Who asked for it, where it was done in time: what a door does on its own time is nobody's visit. */
    public Optional<Keyholder> by() {
        return isLate ? Optional.empty() : command.by();
    }
}

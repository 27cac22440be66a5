package se.kvittens.domain.opening;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.Keyholder;
import se.kvittens.domain.door.Means;

/**
 * Which command an event of a lock answers, and whether it did so in time.
 *
 * @param command that it answers
 * @param isLate whether the lock did it after it had expired
 */
public record Answering(AskedCommand command, boolean isLate) {

    private static final Comparator<AskedCommand> LATEST = Comparator.comparing(AskedCommand::asked)
            .thenComparing(asked -> asked.command().id());

    /**
     * The command that an event names; where it names none and the lock was moved from afar, the last one before it that
     * asked for the same. Empty where it answers none. The answer hangs on nothing but what was asked before it happened, and
     * so not on the order in which events come.
     *
     * @param asked of the lock, at any time
     * @param spread by how much two clocks that are right may differ
     */
    public static Optional<Answering> find(DoorEvent event, Collection<AskedCommand> asked, Duration spread) {
        Instant when = event.times().right();
        return asked.stream()
                .filter(each -> asksFor(each, event))
                .filter(each -> event.command().isPresent()
                        ? event.command().get().equals(each.command().id())
                        : event.means() == Means.REMOTE && !each.asked().isAfter(when.plus(spread)))
                .max(LATEST)
                .map(each -> new Answering(
                        each, !when.isBefore(each.command().expires().plus(spread))));
    }

    private static boolean asksFor(AskedCommand asked, DoorEvent event) {
        return asked.command().lock().equals(event.lock())
                && asked.command().action().done() == event.fact();
    }

    /** Who asked for it, where it was done in time: what a door does on its own time is nobody's visit. */
    public Optional<Keyholder> by() {
        return isLate ? Optional.empty() : command.by();
    }
}

package se.kvittens.domain.opening;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.KeyRegister;
import se.kvittens.domain.door.KeyUse;
import se.kvittens.domain.door.Means;

/**
 * What was asked of locks, and which of it an event answers. An event that names its command answers that. One that names
 * none, and may have come from afar, answers a command that asked for the same and had not been answered: the last one
 * before it.
 *
 * @param commands of any lock, at any time
 * @param told by locks about that time: one command is answered by one event
 * @param keys what a carer did with a key of their own answers no command
 * @param spread by how much two clocks that are right may differ
 */
public record CommandsAsked(
        Collection<AskedCommand> commands, Collection<DoorEvent> told, KeyRegister keys, Duration spread) {

    private static final Comparator<AskedCommand> LATEST = Comparator.comparing(AskedCommand::asked)
            .thenComparing(asked -> asked.command().id());
    private static final Comparator<DoorEvent> IN_ORDER =
            Comparator.comparing((DoorEvent event) -> event.times().right()).thenComparing(DoorEvent::id);

    /** Nobody has asked for anything. */
    public static CommandsAsked none(KeyRegister keys) {
        return new CommandsAsked(List.of(), List.of(), keys, Duration.ZERO);
    }

    public Optional<Answering> answeredBy(DoorEvent event) {
        if (event.command().isPresent()) {
            return commands.stream()
                    .filter(each -> each.asksFor(event)
                            && event.command().get().equals(each.command().id()))
                    .max(LATEST)
                    .map(each -> new Answering(each, isLate(each, event)));
        }
        return mayBeOfCommand(event, keys) ? guess(event) : Optional.empty();
    }

    /** Whether it may have been done from afar, by none whose visit it is by a key. */
    public static boolean mayBeOfCommand(DoorEvent event, KeyRegister keys) {
        boolean isOfCarer = event.key()
                .flatMap(key -> keys.at(key, event.times().right()))
                .flatMap(KeyUse::holder)
                .isPresent();
        return !isOfCarer && (event.means() == Means.REMOTE || event.means() == Means.UNTOLD);
    }

    private Optional<Answering> guess(DoorEvent event) {
        Instant when = event.times().right();
        List<AskedCommand> open = commands.stream()
                .filter(each -> each.asksFor(event) && !(each.progress() instanceof CommandProgress.Failed))
                .filter(each -> !each.asked().isAfter(when.plus(spread)) && !isAnsweredBefore(each, event))
                .toList();
        Predicate<AskedCommand> inTime = each -> !isLate(each, event);
        return last(open, inTime.and(each -> !each.asked().isAfter(when)))
                .or(() -> last(open, inTime))
                .or(() -> last(open, each -> !each.progress().isSettled()))
                .map(each -> new Answering(each, isLate(each, event)));
    }

    private static Optional<AskedCommand> last(List<AskedCommand> open, Predicate<AskedCommand> which) {
        return open.stream().filter(which).max(LATEST);
    }

    /** Of what nobody knows when it was, a command that is known to have been done in time may well be what it answers. */
    private boolean isLate(AskedCommand asked, DoorEvent event) {
        if (!event.times().isKnown()) {
            return !(asked.progress() instanceof CommandProgress.Confirmed);
        }
        return !event.times().right().isBefore(asked.command().expires().plus(spread));
    }

    private boolean isAnsweredBefore(AskedCommand asked, DoorEvent event) {
        return told.stream()
                .filter(each -> asked.asksFor(each) && IN_ORDER.compare(each, event) < 0)
                .anyMatch(each -> each.command().isPresent()
                        ? each.command().get().equals(asked.command().id())
                        : mayBeOfCommand(each, keys) && !each.times().right().isBefore(asked.asked()));
    }
}

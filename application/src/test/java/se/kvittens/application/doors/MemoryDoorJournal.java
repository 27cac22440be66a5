package se.kvittens.application.doors;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.kvittens.application.doors.DoorEntry.CommandAsked;
import se.kvittens.application.doors.DoorEntry.CommandBecame;
import se.kvittens.application.doors.DoorEntry.EventTold;
import se.kvittens.application.doors.DoorEntry.LogRead;
import se.kvittens.application.doors.DoorEntry.Worked;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.door.EventId;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.time.TimeSpan;

/** A journal that is gone when the program ends. */
public final class MemoryDoorJournal implements DoorJournal {

    private final InstantSource clock;
    private final Map<String, List<Line>> lines = new HashMap<>();
    private Instant last = Instant.MIN;

    public MemoryDoorJournal(InstantSource clock) {
        this.clock = clock;
    }

    /** What was taken down, and the time that it is about. */
    private record Line(Instant about, RecordedDoor recorded) {

        DoorEntry entry() {
            return recorded.entry();
        }
    }

    @Override
    public synchronized Either<JournalFault, Standing> standing(GatewayName gateway) {
        return Either.right(new Standing(
                version(gateway),
                last(gateway, Worked.class),
                last(gateway, LogRead.class).map(LogRead::place)));
    }

    private <E extends DoorEntry> Optional<E> last(GatewayName gateway, Class<E> kind) {
        return of(gateway.value())
                .map(Line::entry)
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((earlier, later) -> later);
    }

    @Override
    public synchronized Either<JournalFault, Page> after(GatewayName gateway, long version) {
        return Either.right(new Page(
                version(gateway),
                of(gateway.value()).skip(version).map(Line::recorded).toList()));
    }

    @Override
    public synchronized Either<JournalFault, List<RecordedDoor>> about(GatewayName gateway, TimeSpan time) {
        return Either.right(of(gateway.value())
                .filter(line ->
                        !line.about().isBefore(time.start()) && line.about().isBefore(time.end()))
                .map(Line::recorded)
                .toList());
    }

    @Override
    public synchronized Either<JournalFault, Optional<RecordedDoor>> event(EventId event) {
        return Either.right(of(event.gateway())
                .map(Line::recorded)
                .filter(each -> each.entry() instanceof EventTold told
                        && told.event().id().equals(event))
                .findFirst());
    }

    @Override
    public synchronized Either<JournalFault, List<RecordedDoor>> command(GatewayName gateway, CommandId command) {
        return Either.right(of(gateway.value())
                .map(Line::recorded)
                .dropWhile(each -> !isAsked(each.entry(), command))
                .filter(each -> isAsked(each.entry(), command)
                        || each.entry() instanceof CommandBecame became
                                && became.command().equals(command))
                .toList());
    }

    private static boolean isAsked(DoorEntry entry, CommandId command) {
        return entry instanceof CommandAsked asked && asked.command().id().equals(command);
    }

    @Override
    public synchronized Either<JournalFault, Long> append(
            GatewayName gateway, long version, List<NewDoorEntry> entries) {
        if (!entries.stream().allMatch(each -> each.isOf(gateway))) {
            throw new IllegalArgumentException("An event is of another gateway.");
        }
        if (version(gateway) != version || namesOneTwice(gateway, entries)) {
            return Either.left(JournalFault.OVERTAKEN);
        }
        last = clock.instant().isAfter(last) ? clock.instant() : last;
        List<Line> all = lines.computeIfAbsent(gateway.value(), none -> new ArrayList<>());
        entries.forEach(each -> all.add(new Line(each.about(), new RecordedDoor(each.entry(), each.deed(), last))));
        return Either.right(version(gateway));
    }

    private boolean namesOneTwice(GatewayName gateway, List<NewDoorEntry> entries) {
        Set<Object> names = new HashSet<>();
        return Stream.concat(
                        of(gateway.value()).map(Line::entry), entries.stream().map(NewDoorEntry::entry))
                .flatMap(each -> nameIn(each).stream())
                .anyMatch(name -> !names.add(name));
    }

    /** The name that it gives: of an event or of a command, which are not the same though they sound so. */
    private static Optional<Object> nameIn(DoorEntry entry) {
        if (entry instanceof EventTold told) {
            return Optional.of(told.event().id());
        }
        return entry instanceof CommandAsked asked ? Optional.of(asked.command().id()) : Optional.empty();
    }

    private long version(GatewayName gateway) {
        return of(gateway.value()).count();
    }

    private Stream<Line> of(String gateway) {
        return lines.getOrDefault(gateway, List.of()).stream();
    }
}

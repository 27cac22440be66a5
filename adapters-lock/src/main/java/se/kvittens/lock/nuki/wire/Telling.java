package se.kvittens.lock.nuki.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.Told;
import se.kvittens.application.locks.Unread;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.EventTimes;
import se.kvittens.domain.door.Means;

/**
 * What entries of the log tell. The same entry tells the same by whatever way it comes. Its time is by the lock's clock; what
 * that clock said when the entry was sent, Nuki does not tell.
 */
public final class Telling {

    private static final int OPENER = 2;

    private final GatewayName name;
    private final InstantSource clock;

    public Telling(GatewayName name, InstantSource clock) {
        this.name = name;
        this.clock = clock;
    }

    /** In the order in which they are given. */
    public Told of(List<JsonNode> entries) {
        List<DoorEvent> events = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        for (JsonNode node : entries) {
            Either<Unread, LogEntry> entry = LogEntry.read(node);
            entry.peek(read -> events.add(event(read))).peekLeft(unread::add);
        }
        return new Told(events, unread);
    }

    /** Something without an entry in it where one should be. */
    public static Told withoutEntry(JsonNode message, String field) {
        return new Told(List.of(), List.of(LogEntry.unread(message, field)));
    }

    private DoorEvent event(LogEntry entry) {
        return new DoorEvent(
                name.event(entry.id()),
                name.lock("" + entry.smartlockId()),
                factOf(entry),
                meansOf(entry),
                entry.key().filter(key -> !isLockNGoFromAfar(entry)).map(name::key),
                Optional.empty(),
                Optional.empty(),
                new EventTimes(entry.date(), EventTimes.TimeSource.DEVICE, Optional.empty(), clock.instant()),
                Optional.empty(),
                detailOf(entry));
    }

    private static DoorFact factOf(LogEntry entry) {
        Optional<LogAction> action = LogAction.of(entry.action()).filter(known -> isOf(entry.deviceType(), known));
        if (action.filter(LogAction::isMove).isEmpty()) {
            return action.map(LogAction::fact).orElse(DoorFact.OTHER);
        }
        return Optional.of(entry)
                .filter(Telling::isTriggerKnown)
                .flatMap(LogEntry::completion)
                .map(how -> how.factOr(action.get().fact()))
                .orElse(DoorFact.OTHER);
    }

    /** One that is not known may be a new way to lock by itself, which is to end no visit. */
    private static boolean isTriggerKnown(LogEntry entry) {
        return Trigger.of(entry.trigger()).isPresent();
    }

    /** With an opener, the first two numbers switch a mode of the intercom, and the third opens the door of the house. */
    private static boolean isOf(int deviceType, LogAction action) {
        return deviceType != OPENER || !action.isMove() || action == LogAction.UNLATCH;
    }

    /** Nobody here asks so: whose authorization it was by is to hush no alarm and to make no visit. */
    private static boolean isLockNGoFromAfar(LogEntry entry) {
        return locksByItself(entry) && Trigger.of(entry.trigger()).equals(Optional.of(Trigger.WEB));
    }

    private static boolean locksByItself(LogEntry entry) {
        return LogAction.of(entry.action()).filter(LogAction::locksByItself).isPresent();
    }

    private static Means meansOf(LogEntry entry) {
        Optional<Trigger> trigger = Trigger.of(entry.trigger());
        if (locksByItself(entry)) {
            return isLockNGoFromAfar(entry) ? Means.REMOTE : Means.AUTOMATIC;
        }
        if (trigger.filter(Trigger::isNobodys).isPresent()) {
            return trigger.get().means();
        }
        if (entry.source() == 1 || entry.source() == 2) {
            return Means.KEYPAD;
        }
        if (entry.autoUnlock()) {
            return Means.PHONE;
        }
        return trigger.equals(Optional.of(Trigger.AUTOMATIC)) && entry.key().isPresent()
                ? Means.KEY
                : trigger.map(Trigger::means).orElse(Means.UNTOLD);
    }

    /** Those numbers that the event does not say by itself. */
    private static String detailOf(LogEntry entry) {
        boolean isPlain = LogAction.of(entry.action())
                .filter(LogAction::isPlain)
                .filter(action -> isOf(entry.deviceType(), action) && entry.state() == 0 && isTriggerKnown(entry))
                .isPresent();
        return Stream.of(
                        isPlain ? "" : "action " + entry.action(),
                        entry.state() == 0 ? "" : "state " + entry.state(),
                        isTriggerKnown(entry) ? "" : "trigger " + entry.trigger(),
                        entry.source() >= 0 && entry.source() <= 2 ? "" : "source " + entry.source(),
                        entry.autoUnlock() ? "autoUnlock" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}

package se.kvittens.application.looking;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.kvittens.application.doors.DoorEntry;
import se.kvittens.application.doors.DoorEntry.CommandAsked;
import se.kvittens.application.doors.DoorEntry.CommandBecame;
import se.kvittens.application.doors.DoorEntry.CommandTurnedDown;
import se.kvittens.application.doors.DoorEntry.WhoseSaid;
import se.kvittens.application.doors.DoorFinding;
import se.kvittens.application.doors.KnownDoors;
import se.kvittens.application.doors.RecordedDoor;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorUse;
import se.kvittens.domain.door.EventId;
import se.kvittens.domain.door.KeyUse;
import se.kvittens.domain.door.Keyholder;
import se.kvittens.domain.door.SequenceGaps;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.opening.LockCommand;

/**
 * What of doors a provider sees. At whom its own carers were, or its people had the door opened, and at whom those of
 * others, the days tell themselves: what a door told without anybody is of whoever was there.
 */
final class DoorSight {

    private final KnownDoors known;
    private final ProviderId provider;
    private final DoorDays all;
    private final Set<RecipientId> own = new HashSet<>();
    private final Set<RecipientId> others = new HashSet<>();

    DoorSight(KnownDoors known, ProviderId provider, DoorDays all) {
        this.known = known;
        this.provider = provider;
        this.all = all;
        for (DoorFinding each : all.findings()) {
            providerOf(each.event())
                    .ifPresent(who -> (who.equals(provider) ? own : others).addAll(behind(each.event())));
        }
    }

    DoorDays own() {
        List<DoorFinding> findings =
                all.findings().stream().filter(each -> isOwn(each.event())).toList();
        return new DoorDays(
                findings,
                SequenceGaps.in(findings.stream().map(DoorFinding::event).toList()),
                all.otherwise().stream().filter(this::isOwn).toList(),
                commands(),
                whose(findings),
                all.unread());
    }

    /** At whom the carer was is shown where it is shown that the carer was there. */
    private List<RecordedDoor> whose(List<DoorFinding> findings) {
        Set<EventId> shown = findings.stream().map(each -> each.event().id()).collect(Collectors.toSet());
        return all.whose().stream()
                .filter(each -> each.entry() instanceof WhoseSaid said && shown.contains(said.event()))
                .toList();
    }

    private List<RecordedDoor> commands() {
        Set<CommandId> shown = new HashSet<>();
        all.commands().stream()
                .filter(each -> isOwn(each.entry(), each.deed().when()))
                .forEach(each -> commandOf(each.entry()).ifPresent(command -> shown.add(command.id())));
        return all.commands().stream()
                .filter(each -> shown.contains(idOf(each.entry())))
                .toList();
    }

    private static CommandId idOf(DoorEntry entry) {
        return entry instanceof CommandBecame became
                ? became.command()
                : commandOf(entry).orElseThrow().id();
    }

    private static Optional<LockCommand> commandOf(DoorEntry entry) {
        if (entry instanceof CommandAsked asked) {
            return Optional.of(asked.command());
        }
        return entry instanceof CommandTurnedDown down ? Optional.of(down.command()) : Optional.empty();
    }

    private boolean isOwn(DoorEntry entry, Instant when) {
        if (entry instanceof CommandAsked asked) {
            return isOwn(asked.by().provider(), behind(asked.command().lock(), when));
        }
        return entry instanceof CommandTurnedDown down
                && isOwn(down.by().provider(), behind(down.command().lock(), when));
    }

    private boolean isOwn(DoorEvent event) {
        return isOwn(providerOf(event), behind(event));
    }

    private boolean isOwn(Optional<ProviderId> who, Set<RecipientId> behind) {
        return who.map(provider::equals)
                .orElseGet(() -> behind.stream().anyMatch(own::contains)
                        || behind.stream().noneMatch(others::contains));
    }

    private Optional<ProviderId> providerOf(DoorEvent event) {
        return event.key()
                .flatMap(key -> known.keys().at(key, event.times().right()))
                .flatMap(KeyUse::holder)
                .map(Keyholder::provider)
                .or(() -> askedBy(event));
    }

    /** Of an event that names its command. */
    private Optional<ProviderId> askedBy(DoorEvent event) {
        return event.command()
                .flatMap(id -> all.commands().stream()
                        .filter(each -> each.entry() instanceof CommandAsked asked
                                && asked.command().id().equals(id))
                        .flatMap(each -> ((CommandAsked) each.entry()).by().provider().stream())
                        .findFirst());
    }

    /** All of whom something is in what is shown. */
    Set<RecipientId> recipients(DoorDays shown) {
        Set<RecipientId> recipients = new HashSet<>();
        shown.findings().forEach(each -> recipients.addAll(named(each.event())));
        shown.otherwise().forEach(each -> recipients.addAll(named(each)));
        shown.commands()
                .forEach(each -> commandOf(each.entry())
                        .ifPresent(command -> recipients.addAll(
                                behind(command.lock(), each.deed().when()))));
        shown.whose().forEach(each -> recipients.add(((WhoseSaid) each.entry()).visited()));
        return recipients;
    }

    private Set<RecipientId> named(DoorEvent event) {
        Set<RecipientId> named = new HashSet<>(behind(event));
        event.recipient().ifPresent(named::add);
        return named;
    }

    private Set<RecipientId> behind(DoorEvent event) {
        return behind(event.lock(), event.times().right());
    }

    private Set<RecipientId> behind(LockId lock, Instant when) {
        return known.doors().at(lock, when).map(DoorUse::recipients).orElse(Set.of());
    }
}

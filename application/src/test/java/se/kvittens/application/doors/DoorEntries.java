package se.kvittens.application.doors;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvittens.application.doors.DoorEntry.AlarmsTold;
import se.kvittens.application.doors.DoorEntry.CommandAsked;
import se.kvittens.application.doors.DoorEntry.CommandBecame;
import se.kvittens.application.doors.DoorEntry.CommandTurnedDown;
import se.kvittens.application.doors.DoorEntry.EventTold;
import se.kvittens.application.doors.DoorEntry.LogRead;
import se.kvittens.application.doors.DoorEntry.NotUnderstood;
import se.kvittens.application.doors.DoorEntry.ToldOtherwise;
import se.kvittens.application.doors.DoorEntry.WhoseSaid;
import se.kvittens.application.doors.DoorEntry.Worked;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.application.locks.Unread;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.door.ClockReading;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.EventTimes;
import se.kvittens.domain.door.EventTimes.TimeSource;
import se.kvittens.domain.door.Means;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.opening.AskedBy;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.opening.LockCommand;
import se.kvittens.domain.opening.OpeningRefusal;

/** Entries of a record of doors, of each kind. */
public final class DoorEntries {

    public static final GatewayName GATEWAY = new GatewayName("gateway-1");
    public static final Instant EIGHT = Instant.parse("2026-10-01T06:00:00Z");

    private static final Deed DEED = new Deed("åsa", Role.CARER, EIGHT.minusSeconds(60), "hon \"ringde\"\noch bad");

    /** Of somebody at the municipality. */
    public static final AskedBy NOBODYS = by(Optional.empty(), Optional.empty());

    private DoorEntries() {}

    public static AskedBy by(Optional<String> provider, Optional<String> carer) {
        return new AskedBy(provider.map(ProviderId::new), carer.map(CarerId::new));
    }

    /** An event with every field filled. */
    public static DoorEvent full(String name, RecipientId recipient) {
        return new DoorEvent(
                GATEWAY.event(name),
                GATEWAY.lock("door-7"),
                DoorFact.UNLOCKED,
                Means.REMOTE,
                Optional.of(GATEWAY.key("key-4")),
                Optional.of(new CommandId("c-1")),
                Optional.of(recipient),
                new EventTimes(
                        EIGHT.plusNanos(1),
                        TimeSource.DEVICE,
                        Optional.of(new ClockReading(EIGHT.plusSeconds(3_600), EIGHT.plusNanos(999))),
                        EIGHT.plusSeconds(86_400)),
                Optional.of(Long.MAX_VALUE),
                "code 17");
    }

    /** The same with every field empty that may be. */
    public static DoorEvent bare(GatewayName gateway, String name) {
        return bare(gateway, name, DoorFact.LOCKED, Means.UNTOLD);
    }

    private static DoorEvent bare(GatewayName gateway, String name, DoorFact fact, Means means) {
        return new DoorEvent(
                gateway.event(name),
                gateway.lock("door-7"),
                fact,
                means,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new EventTimes(EIGHT, TimeSource.RECEIVER, Optional.empty(), EIGHT),
                Optional.empty(),
                "");
    }

    public static NewDoorEntry of(DoorEntry entry) {
        return of(entry, EIGHT);
    }

    public static NewDoorEntry of(DoorEntry entry, Instant about) {
        return new NewDoorEntry(entry, DEED, about);
    }

    public static NewDoorEntry told(String name) {
        return of(new EventTold(bare(GATEWAY, name)));
    }

    public static LockCommand command(String id, LockAction action) {
        return new LockCommand(new CommandId(id), GATEWAY.lock("door-7"), action, EIGHT.plusSeconds(30));
    }

    public static NewDoorEntry asked(String id) {
        return of(new CommandAsked(command(id, LockAction.UNLOCK), NOBODYS));
    }

    public static NewDoorEntry became(String id, CommandProgress progress) {
        return of(new CommandBecame(new CommandId(id), progress));
    }

    /** One of each kind, filled as far as it can be and as empty as it may be, and of each progress. */
    public static List<NewDoorEntry> ofEachKind() {
        RecipientId anna = new RecipientId("anna");
        List<DoorEntry> entries = new ArrayList<>(List.of(
                new EventTold(full("e-1", anna)),
                new EventTold(bare(GATEWAY, "e-2")),
                new ToldOtherwise(full("e-2", anna)),
                new ToldOtherwise(bare(GATEWAY, "e-1")),
                new NotUnderstood(new Unread("e-3", "date")),
                new WhoseSaid(GATEWAY.event("e-2"), anna),
                new LogRead(new LogPlace("")),
                new LogRead(new LogPlace("page=2&after=\"x\"")),
                new Worked(
                        Long.MAX_VALUE,
                        List.of(GATEWAY.event("e-2"), GATEWAY.event("e-1:b"), GATEWAY.event("e-1")),
                        List.of()),
                new Worked(0, List.of(), List.of()),
                new Worked(7, List.of(), List.of(GATEWAY.event("e-2"), GATEWAY.event("e-1"))),
                new AlarmsTold(List.of(GATEWAY.event("e-2"), GATEWAY.event("e-1:b"))),
                new CommandAsked(
                        command("c-1", LockAction.UNLOCK),
                        by(Optional.of("Exempelvikens hemtjänst"), Optional.of("c1"))),
                new CommandAsked(
                        command("c-4", LockAction.LOCK), by(Optional.of("Exempelvikens hemtjänst"), Optional.empty())),
                new CommandAsked(command("c-2", LockAction.LOCK), NOBODYS)));
        for (OpeningRefusal why : OpeningRefusal.values()) {
            entries.add(new CommandTurnedDown(command("c-3", LockAction.UNLOCK), NOBODYS, why));
        }
        progress().forEach(each -> entries.add(new CommandBecame(new CommandId("c-1"), each)));
        List<NewDoorEntry> all = new ArrayList<>();
        entries.forEach(each -> all.add(new NewDoorEntry(each, deed(all.size()), EIGHT)));
        return all;
    }

    private static Stream<CommandProgress> progress() {
        return Stream.concat(
                Stream.of(
                        new CommandProgress.Accepted(Optional.empty()),
                        new CommandProgress.Accepted(Optional.of("")),
                        new CommandProgress.Accepted(Optional.of("attempt-9")),
                        new CommandProgress.Lost(),
                        new CommandProgress.Lost(Optional.of("1-a")),
                        new CommandProgress.Unconfirmed(),
                        new CommandProgress.Confirmed()),
                Arrays.stream(CommandFault.values()).map(CommandProgress.Failed::new));
    }

    private static Deed deed(int number) {
        return number % 2 == 0 ? DEED : new Deed("gateway", Role.SYSTEM_ADMINISTRATOR, EIGHT.plusNanos(number), "");
    }

    /** An event of each fact and each means. */
    static List<NewDoorEntry> ofEachWord() {
        List<NewDoorEntry> all = new ArrayList<>();
        for (DoorFact fact : DoorFact.values()) {
            for (Means means : Means.values()) {
                all.add(of(new EventTold(bare(GATEWAY, fact + "-" + means, fact, means))));
            }
        }
        return all;
    }

    /** A text in every place that has one. */
    static List<NewDoorEntry> ofText(String text) {
        DoorEvent event = new DoorEvent(
                GATEWAY.event(text),
                GATEWAY.lock(text),
                DoorFact.OTHER,
                Means.KEYPAD,
                Optional.of(GATEWAY.key(text)),
                Optional.of(new CommandId(text)),
                Optional.of(new RecipientId(text)),
                new EventTimes(EIGHT, TimeSource.GATEWAY, Optional.empty(), EIGHT),
                Optional.of(0L),
                text);
        LockCommand command =
                new LockCommand(new CommandId(text), GATEWAY.lock(text), LockAction.LOCK, EIGHT.plusNanos(1));
        return Stream.of(
                        new EventTold(event),
                        new ToldOtherwise(event),
                        new NotUnderstood(new Unread(text, text)),
                        new WhoseSaid(GATEWAY.event(text), new RecipientId(text)),
                        new LogRead(new LogPlace(text)),
                        new Worked(1, List.of(GATEWAY.event(text), GATEWAY.event(text)), List.of(GATEWAY.event(text))),
                        new AlarmsTold(List.of(GATEWAY.event(text))),
                        new CommandAsked(command, by(Optional.of(text), Optional.of(text))),
                        new CommandBecame(command.id(), new CommandProgress.Accepted(Optional.of(text))))
                .map(each -> new NewDoorEntry(each, new Deed(text, Role.CARER, EIGHT, text), EIGHT))
                .toList();
    }
}

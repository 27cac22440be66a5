package se.kvittens.application.doors;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.Told;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.application.registering.MemoryJournal;
import se.kvittens.application.registering.RecordVisits;
import se.kvittens.application.registering.VisitsOverSpan;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.DoorKind;
import se.kvittens.domain.door.DoorRegister;
import se.kvittens.domain.door.DoorUse;
import se.kvittens.domain.door.EventTimes;
import se.kvittens.domain.door.EventTimes.TimeSource;
import se.kvittens.domain.door.KeyRegister;
import se.kvittens.domain.door.KeyUse;
import se.kvittens.domain.door.Keyholder;
import se.kvittens.domain.door.Means;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.KeyId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.serving.ServingRegister;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.RegisteredVisit;

/** A town with one gateway: Anna's door, and the entrance to her house; two carers, each with a key. All is in memory. */
public final class DoorTown {

    public static final GatewayName GATEWAY = new GatewayName("g");
    public static final LockId ANNAS = GATEWAY.lock("anna");
    public static final LockId ENTRANCE = GATEWAY.lock("entrance");
    public static final RecipientId ANNA = new RecipientId("anna");
    public static final RecipientId BO = new RecipientId("bo");
    public static final ProviderId PROVIDER = new ProviderId("p");
    public static final Assignment ASSIGNMENT = new Assignment(Town.NORTH, PROVIDER, PublishedLocks.NONE);
    static final String DAY = "2024-10-01T";
    private static final Instant LONG_AGO = At.at("2024-01-01T00:00");

    public final SettableClock clock = new SettableClock(at("18:00"));
    public final MemoryDoorJournal doorJournal = new MemoryDoorJournal(clock);
    public final MemoryJournal journal = new MemoryJournal(clock);
    private final List<DoorUse> doors = new ArrayList<>(List.of(
            new DoorUse(ANNAS, DoorKind.HOME, Set.of(ANNA), LONG_AGO),
            new DoorUse(ENTRANCE, DoorKind.ENTRANCE, Set.of(ANNA, BO), LONG_AGO)));
    private final List<KeyUse> keys = new ArrayList<>(List.of(key("c1", LONG_AGO), key("c2", LONG_AGO)));

    private ServingRegister serving = ServingRegister.allBy(PROVIDER);

    public static RuleBooks books() {
        return new RuleBooks(List.of(Town.north().book()));
    }

    static KeyUse key(String carer, Instant since) {
        return new KeyUse(GATEWAY.key(carer), Optional.of(holder(carer)), since);
    }

    public static Keyholder holder(String carer) {
        return new Keyholder(PROVIDER, new CarerId(carer));
    }

    public static Instant at(String time) {
        return At.at(DAY + time);
    }

    public void with(DoorUse use) {
        doors.add(use);
    }

    public void with(KeyUse use) {
        keys.add(use);
    }

    public void with(ServingRegister told) {
        serving = told;
    }

    public KnownDoors known() {
        return new KnownDoors(
                Town.NORTH, new DoorRegister(doors), new KeyRegister(keys), serving, Map.of(PROVIDER, ASSIGNMENT));
    }

    public HearDoors hearing() {
        return new HearDoors(doorJournal, clock);
    }

    RecordVisits recording() {
        return new RecordVisits(journal, (one, other) -> false, DoorTown::books);
    }

    public MakeReceipts making() {
        return new MakeReceipts(doorJournal, recording(), DoorTown::books, clock);
    }

    public Heard hear(DoorEvent... events) {
        return hearing().hear(GATEWAY, new Told(List.of(events), List.of())).get();
    }

    public List<DoorFinding> make() {
        return making().make(GATEWAY, known()).get();
    }

    public VisitsOverSpan visitsOverSpan() {
        return new VisitsOverSpan(journal, (one, other) -> false, DoorTown::books);
    }

    /** The visits of the day before, the day and the day after, in words. */
    public List<String> visits() {
        DateSpan days = DateSpan.closed(
                CareZone.dateOf(at("12:00")).minusDays(1),
                CareZone.dateOf(at("12:00")).plusDays(1));
        return visitsOverSpan().ofAll(ASSIGNMENT, days).get().stream()
                .map(DoorTown::text)
                .toList();
    }

    private static String text(RegisteredVisit visit) {
        return visit.carer() + " " + visit.recipient() + " " + text(visit.start()) + "-" + text(visit.end());
    }

    private static String text(@Nullable Receipt receipt) {
        return receipt == null ? "" : receipt.at().atZone(CareZone.ZONE).toLocalTime() + "";
    }

    /** By the first carer's key at Anna's, told by the gateway at once. */
    public static DoorEvent event(String name, DoorFact fact, String time) {
        return new DoorEvent(
                GATEWAY.event(name),
                ANNAS,
                fact,
                Means.KEYPAD,
                Optional.of(GATEWAY.key("c1")),
                Optional.empty(),
                Optional.empty(),
                new EventTimes(at(time), TimeSource.GATEWAY, Optional.empty(), at(time)),
                Optional.empty(),
                "");
    }

    public static DoorEvent byNobody(DoorEvent each) {
        return changed(each, each.lock(), each.means(), Optional.empty(), each.command());
    }

    public static DoorEvent by(String carer, DoorEvent each) {
        return changed(each, each.lock(), each.means(), Optional.of(GATEWAY.key(carer)), each.command());
    }

    public static DoorEvent through(LockId lock, DoorEvent each) {
        return changed(each, lock, each.means(), each.key(), each.command());
    }

    /** From afar, by no key. */
    public static DoorEvent remote(DoorEvent each) {
        return changed(each, each.lock(), Means.REMOTE, Optional.empty(), each.command());
    }

    public static DoorEvent answering(String command, DoorEvent each) {
        return changed(each, each.lock(), Means.REMOTE, Optional.empty(), Optional.of(new CommandId(command)));
    }

    private static DoorEvent changed(
            DoorEvent each, LockId lock, Means means, Optional<KeyId> key, Optional<CommandId> command) {
        return new DoorEvent(
                each.id(),
                lock,
                each.fact(),
                means,
                key,
                command,
                each.recipient(),
                each.times(),
                each.sequence(),
                each.detail());
    }
}

package se.kvittens.examples.doors;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.domain.door.ClockReading;
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
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.people.Recipient;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Registration;
import se.kvittens.domain.visit.Remarks;

/**
 * A month told twice: as finished visits, and by the locks of the doors at which they were made. Of a generated month it has
 * the visits that were made through a door, one after the other by each carer, and makes locks tell of all of them, among
 * much that is no visit.
 */
final class DoorMonth {

    static final GatewayName GATEWAY = new GatewayName("door");

    /** Whoever locks a door so soon has not left (REG-18); whoever comes back so soon may be on the same visit. */
    private static final Duration APART = Duration.ofMinutes(3);

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final LockId ENTRANCE = GATEWAY.lock("entrance");

    /** Each fifth lock's clock is five minutes ahead, which is put right. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final ProviderId provider;
    private final List<RegisteredVisit> visits;
    private final Map<RecipientId, Set<RecipientId>> homes;

    private DoorMonth(ProviderId provider, List<RegisteredVisit> visits, Map<RecipientId, Set<RecipientId>> homes) {
        this.provider = provider;
        this.visits = visits;
        this.homes = homes;
    }

    static DoorMonth of(ProviderMonth month) {
        Map<CarerId, RegisteredVisit> last = new HashMap<>();
        List<RegisteredVisit> through = new ArrayList<>();
        month.visits().stream()
                .filter(each -> each.start() != null && each.end() != null)
                .sorted(Comparator.comparing(RegisteredVisit::firstReceipt).thenComparing(RegisteredVisit::id))
                .filter(each -> isLong(each) && isAfter(last.get(each.carer()), each))
                .forEach(each -> {
                    last.put(each.carer(), each);
                    through.add(throughDoor(through.size(), each));
                });
        return new DoorMonth(new ProviderId(month.provider().providerName()), through, homes(month));
    }

    /** As they would be told once they are finished. */
    List<RegisteredVisit> visits() {
        return visits;
    }

    private static boolean isLong(RegisteredVisit visit) {
        return Duration.between(start(visit), end(visit)).compareTo(APART) > 0;
    }

    private static boolean isAfter(@Nullable RegisteredVisit before, RegisteredVisit visit) {
        return before == null || start(visit).isAfter(end(before).plus(APART));
    }

    private static Instant start(RegisteredVisit visit) {
        return Objects.requireNonNull(visit.start()).at();
    }

    private static Instant end(RegisteredVisit visit) {
        return Objects.requireNonNull(visit.end()).at();
    }

    /** Nine of ten are approved an hour afterwards. */
    private static RegisteredVisit throughDoor(int number, RegisteredVisit visit) {
        Instant end = end(visit);
        return new RegisteredVisit(
                new VisitId(GATEWAY.event(name(number, true)).toString()),
                visit.recipient(),
                visit.carer(),
                visit.system(),
                new Receipt(start(visit), methodOf(visit.start())),
                new Receipt(end, methodOf(visit.end())),
                new Registration(
                        end, number % 10 == 0 ? Optional.empty() : Optional.of(end.plusSeconds(3600)), List.of()),
                new Remarks(
                        Optional.empty(),
                        false,
                        Remarks.NONE.tag(),
                        visit.remarks().doubleStaffing(),
                        visit.remarks().declined(),
                        false,
                        Remarks.NONE.note()),
                visit.tasks(),
                Optional.empty());
    }

    /** A door at which somebody else has the lock is registered at with the phone; all else goes by the lock. */
    private static ReceiptMethod methodOf(@Nullable Receipt receipt) {
        return Objects.requireNonNull(receipt).method() == ReceiptMethod.ARRIVAL_DEPARTURE
                ? ReceiptMethod.ARRIVAL_DEPARTURE
                : ReceiptMethod.LOCK;
    }

    private static String name(int number, boolean isStart) {
        return number + (isStart ? "-in" : "-out");
    }

    /** Who lives behind the door of each recipient. */
    private static Map<RecipientId, Set<RecipientId>> homes(ProviderMonth month) {
        Map<RecipientId, Set<RecipientId>> homes = new TreeMap<>();
        month.recipients().stream().map(file -> file.recipient()).forEach(each -> homes.put(each.id(), home(each)));
        return homes;
    }

    private static Set<RecipientId> home(Recipient recipient) {
        return recipient
                .cohabitsWith()
                .map(other -> Set.of(recipient.id(), other))
                .orElseGet(() -> Set.of(recipient.id()));
    }

    KeyRegister keys() {
        return new KeyRegister(visits.stream()
                .map(RegisteredVisit::carer)
                .distinct()
                .map(carer ->
                        new KeyUse(GATEWAY.key(carer.value()), Optional.of(new Keyholder(provider, carer)), LONG_AGO))
                .toList());
    }

    DoorRegister doors() {
        return new DoorRegister(Stream.concat(
                        Stream.of(new DoorUse(ENTRANCE, DoorKind.ENTRANCE, homes.keySet(), LONG_AGO)),
                        homes.values().stream()
                                .distinct()
                                .map(home -> new DoorUse(lockOf(home), DoorKind.HOME, home, LONG_AGO)))
                .toList());
    }

    private static LockId lockOf(Set<RecipientId> home) {
        return GATEWAY.lock(
                home.stream().min(Comparator.naturalOrder()).orElseThrow().value());
    }

    /** All that the locks tell, visit by visit. */
    List<DoorEvent> events() {
        List<DoorEvent> events = new ArrayList<>();
        for (int i = 0; i < visits.size(); i++) {
            RegisteredVisit visit = visits.get(i);
            Event at = new Event(visit, lockOf(homes.get(visit.recipient())));
            boolean isByPhone = Objects.requireNonNull(visit.start()).method() == ReceiptMethod.ARRIVAL_DEPARTURE;
            boolean leavesByPhone = Objects.requireNonNull(visit.end()).method() == ReceiptMethod.ARRIVAL_DEPARTURE;
            events.add(at.told(name(i, true), isByPhone ? DoorFact.ARRIVED : DoorFact.UNLOCKED, start(visit)));
            events.add(at.told(name(i, false), leavesByPhone ? DoorFact.DEPARTED : DoorFact.LOCKED, end(visit)));
            events.add(at.through(ENTRANCE)
                    .told(i + "-entrance", DoorFact.UNLOCKED, start(visit).minusSeconds(60)));
            events.add(at.by(Means.AUTOMATIC)
                    .told(i + "-auto", DoorFact.LOCKED, start(visit).plusSeconds(20)));
            events.add(at.by(Means.FROM_INSIDE)
                    .told(i + "-inside", DoorFact.UNLOCKED, start(visit).plusSeconds(90)));
            events.add(at.told(i + "-leaf", DoorFact.DOOR_OPENED, start(visit).plusSeconds(2)));
        }
        return events;
    }

    /** What is the same of all that a lock tells of one visit. */
    private record Event(RegisteredVisit visit, LockId lock, Means means) {

        Event(RegisteredVisit visit, LockId lock) {
            this(visit, lock, Means.KEY);
        }

        Event through(LockId other) {
            return new Event(visit, other, means);
        }

        Event by(Means other) {
            return new Event(visit, lock, other);
        }

        DoorEvent told(String name, DoorFact fact, Instant at) {
            return new DoorEvent(
                    GATEWAY.event(name),
                    lock,
                    fact,
                    means,
                    means == Means.KEY ? Optional.of(GATEWAY.key(visit.carer().value())) : Optional.empty(),
                    Optional.empty(),
                    Optional.of(visit.recipient()),
                    times(at),
                    Optional.empty(),
                    "");
        }

        private EventTimes times(Instant at) {
            Instant told = Math.floorMod(lock.hashCode(), 5) == 0 ? at.plus(AHEAD) : at;
            Instant sent = at.plusSeconds(3);
            ClockReading clocks = new ClockReading(sent.plus(Duration.between(at, told)), sent);
            return new EventTimes(told, TimeSource.DEVICE, Optional.of(clocks), sent);
        }
    }
}

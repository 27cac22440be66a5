package se.kvittens.domain.door;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.door.DoorReading.IsReceipt;
import se.kvittens.domain.door.DoorReading.NoReceipt;
import se.kvittens.domain.door.DoorReading.Why;
import se.kvittens.domain.identity.KeyId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.pairing.Mark;
import se.kvittens.domain.pairing.ReceiptClock;
import se.kvittens.domain.pairing.ReceiptId;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.visit.Handset;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.TagFinding;

/**
 * Which events of locks are receipts. Each is read by itself, so that what comes late, twice or in another order says
 * the same.
 *
 * @param clockRightWithin by how much a lock's clock may differ from its gateway's and still be right; at that length it is
 * @param clockMendedWithin by how much it may differ and be put right, at that length too; what differs by more is left
 *     as it was told, and is to be looked at. Nothing is put right where this is not longer than the other.
 */
@Home(RuleId.REG_18)
public record DoorRules(Setting<Duration> clockRightWithin, Setting<Duration> clockMendedWithin) {

    private static final Set<DoorFact> OF_A_CARER =
            Set.of(DoorFact.UNLOCKED, DoorFact.LOCKED, DoorFact.ARRIVED, DoorFact.DEPARTED);

    /**
     * What is known of an event besides what it tells itself.
     *
     * @param asked who had asked for it from afar, where it is known to answer a command; no matter whose key it was done by
     * @param visited at whom the carer was, as somebody told afterwards; it counts where the event does not say it
     */
    public record Besides(Optional<Keyholder> asked, Optional<RecipientId> visited) {

        public static final Besides NOTHING = new Besides(Optional.empty(), Optional.empty());
    }

    /** What an event says of visits, by who had its key and the door at which its lock was when it happened. */
    public DoorReading read(DoorEvent event, Besides besides, KeyRegister keys, DoorRegister doors) {
        if (!OF_A_CARER.contains(event.fact())) {
            return new NoReceipt(Why.NOT_OF_A_CARER);
        }
        if (event.means() == Means.AUTOMATIC) {
            return new NoReceipt(Why.BY_ITSELF);
        }
        if (event.means() == Means.FROM_INSIDE) {
            return new NoReceipt(Why.FROM_INSIDE);
        }
        if (besides.asked().isEmpty() && event.key().isEmpty()) {
            return new NoReceipt(Why.NOBODY_KNOWN);
        }
        if (!event.times().isKnown()) {
            return new NoReceipt(Why.WHEN_UNKNOWN);
        }
        ReceiptClock clock = clockOf(event.times());
        Either<Why, Dwelling> home = homeOf(event, besides.visited(), clock, doors);
        Either<Why, Keyholder> holder = holderOf(event, besides, clock, keys);
        return home.flatMap(there -> holder.flatMap(by -> receipt(event, by, there, clock)))
                .fold(NoReceipt::new, receipt -> receipt);
    }

    /**
     * A home behind a door.
     *
     * @param visited the one of whom the visit is; empty where several live there and nobody has said it
     * @param said whether the carer said one who lives there
     */
    private record Dwelling(Optional<RecipientId> visited, TagFinding said) {

        /** Of all who live there. */
        static Dwelling of(Set<RecipientId> recipients, Optional<RecipientId> said, Optional<RecipientId> visited) {
            Optional<RecipientId> known =
                    said.filter(recipients::contains).or(() -> visited.filter(recipients::contains));
            return new Dwelling(
                    recipients.size() == 1 ? recipients.stream().findAny() : known,
                    said.isEmpty() || recipients.contains(said.get()) ? TagFinding.OWN : TagFinding.FOREIGN);
        }
    }

    /** The home behind the door; of a lock that was moved, only where its clock or somebody else says which door it was. */
    private static Either<Why, Dwelling> homeOf(
            DoorEvent event, Optional<RecipientId> visited, ReceiptClock clock, DoorRegister doors) {
        Instant told = event.times().told();
        Optional<DoorUse> door = doors.at(event.lock(), clock.put(told));
        Optional<DoorUse> byRightClock = doors.at(event.lock(), clock.right(told));
        if (!isOneDoor(door, byRightClock)) {
            return visited.filter(each -> isHomeOf(each, door) || isHomeOf(each, byRightClock))
                    .map(each -> Dwelling.of(Set.of(each), event.recipient(), visited))
                    .<Either<Why, Dwelling>>map(Either::right)
                    .orElseGet(() -> Either.left(Why.WHOSE_VISIT));
        }
        if (door.isEmpty()) {
            return Either.left(Why.UNKNOWN_LOCK);
        }
        return door.get().kind() == DoorKind.HOME
                ? Either.right(Dwelling.of(door.get().recipients(), event.recipient(), visited))
                : Either.left(Why.NO_HOME);
    }

    private static boolean isHomeOf(RecipientId recipient, Optional<DoorUse> door) {
        return door.filter(each ->
                        each.kind() == DoorKind.HOME && each.recipients().contains(recipient))
                .isPresent();
    }

    /** Which carer an event is of; empty where nobody knows, or it is of none. */
    public Optional<Keyholder> carerOf(DoorEvent event, Besides besides, KeyRegister keys) {
        return holderOf(event, besides, clockOf(event.times()), keys).toJavaOptional();
    }

    private static Either<Why, Keyholder> holderOf(
            DoorEvent event, Besides besides, ReceiptClock clock, KeyRegister keys) {
        return besides.asked()
                .<Either<Why, Keyholder>>map(Either::right)
                .orElseGet(() -> event.key()
                        .map(key -> holderOf(key, event.times().told(), clock, keys))
                        .orElseGet(() -> Either.left(Why.NOBODY_KNOWN)));
    }

    private static Either<Why, Keyholder> holderOf(KeyId key, Instant told, ReceiptClock clock, KeyRegister keys) {
        Optional<KeyUse> use = keys.at(key, clock.put(told))
                .filter(had -> keys.at(key, clock.right(told))
                        .filter(had::isSameHolderAs)
                        .isPresent());
        return use.isEmpty()
                ? Either.left(Why.UNKNOWN_KEY)
                : use.flatMap(KeyUse::holder)
                        .<Either<Why, Keyholder>>map(Either::right)
                        .orElseGet(() -> Either.left(Why.NOBODY_KNOWN));
    }

    /** A lock that was moved is at one door by the time it told, and may be at another by that which is right. */
    private static boolean isOneDoor(Optional<DoorUse> asTold, Optional<DoorUse> byRightClock) {
        return asTold.map(told -> byRightClock.filter(told::isSameDoorAs).isPresent())
                .orElseGet(byRightClock::isEmpty);
    }

    private static Either<Why, IsReceipt> receipt(
            DoorEvent event, Keyholder holder, Dwelling home, ReceiptClock clock) {
        Instant when = clock.put(event.times().told());
        return home.visited()
                .map(recipient -> new RegisteredReceipt(
                        new ReceiptId(event.id().toString()),
                        holder.carer(),
                        recipient,
                        markOf(event.fact()),
                        new Receipt(when, methodOf(event.fact())),
                        when,
                        home.said(),
                        Optional.empty(),
                        Optional.empty(),
                        Handset.UNTOLD,
                        clock))
                .<Either<Why, IsReceipt>>map(receipt -> Either.right(new IsReceipt(holder.provider(), receipt)))
                .orElseGet(() -> Either.left(Why.WHOSE_VISIT));
    }

    private static Mark markOf(DoorFact fact) {
        return fact == DoorFact.UNLOCKED || fact == DoorFact.ARRIVED ? Mark.START : Mark.END;
    }

    private static ReceiptMethod methodOf(DoorFact fact) {
        return fact == DoorFact.UNLOCKED || fact == DoorFact.LOCKED
                ? ReceiptMethod.LOCK
                : ReceiptMethod.ARRIVAL_DEPARTURE;
    }

    private ReceiptClock clockOf(EventTimes times) {
        Duration ahead = times.ahead();
        if (isWithin(clockRightWithin, ahead)) {
            return ReceiptClock.RIGHT;
        }
        return times.clocks().isPresent() && isWithin(clockMendedWithin, ahead)
                ? new ReceiptClock(ahead, ReceiptClock.State.MENDED)
                : new ReceiptClock(ahead, ReceiptClock.State.WRONG);
    }

    private static boolean isWithin(Setting<Duration> most, Duration ahead) {
        return ahead.abs().compareTo(most.value()) <= 0;
    }
}

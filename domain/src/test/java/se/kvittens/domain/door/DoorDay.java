package se.kvittens.domain.door;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import se.kvittens.domain.door.EventTimes.TimeSource;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Receipts;
import se.kvittens.domain.fixture.door.Doors;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.KeyId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;

/** A day of locks: at Anna's, at Bo's and Cia's who live together, at the entrance to both, and at the rubbish room. */
final class DoorDay {

    static final LockId ANNAS = new LockId("anna-door");
    static final LockId THEIRS = new LockId("bo-and-cia-door");
    static final LockId ENTRANCE = new LockId("entrance");
    static final LockId RUBBISH = new LockId("rubbish");
    static final RecipientId ANNA = new RecipientId("anna");
    static final RecipientId BO = new RecipientId("bo");
    static final RecipientId CIA = new RecipientId("cia");

    private static final Instant LONG_AGO = At.at("2024-01-01T00:00");

    static final List<DoorUse> USES = List.of(
            new DoorUse(ANNAS, DoorKind.HOME, Set.of(ANNA), LONG_AGO),
            new DoorUse(THEIRS, DoorKind.HOME, Set.of(BO, CIA), LONG_AGO),
            new DoorUse(ENTRANCE, DoorKind.ENTRANCE, Set.of(ANNA, BO, CIA), LONG_AGO),
            new DoorUse(RUBBISH, DoorKind.COMMON, Set.of(ANNA, BO, CIA), LONG_AGO));

    static final DoorRegister DOORS = new DoorRegister(USES);
    static final ProviderId PROVIDER = new ProviderId("p");

    /** Of the carers c1 and c2. */
    static final KeyRegister KEYS = new KeyRegister(List.of(
            new KeyUse(key("c1"), Optional.of(holder("c1")), LONG_AGO),
            new KeyUse(key("c2"), Optional.of(holder("c2")), LONG_AGO)));

    private DoorDay() {}

    static DoorReading read(DoorEvent event) {
        return read(event, DOORS);
    }

    static DoorReading read(DoorEvent event, DoorRegister doors) {
        return Doors.rules().read(event, DoorRules.Besides.NOTHING, KEYS, doors);
    }

    static KeyId key(String carer) {
        return new KeyId("g:" + carer);
    }

    static Keyholder holder(String carer) {
        return new Keyholder(PROVIDER, new CarerId(carer));
    }

    /** By the first carer with the phone at Anna's, told at once by a clock that is right. */
    static DoorEvent event(String name, DoorFact fact, String time) {
        Instant at = At.at(Receipts.DAY + time);
        return new DoorEvent(
                new EventId("g", name),
                ANNAS,
                fact,
                Means.PHONE,
                Optional.of(key("c1")),
                Optional.empty(),
                Optional.empty(),
                new EventTimes(at, TimeSource.DEVICE, Optional.of(new ClockReading(at, at)), at),
                Optional.empty(),
                "");
    }

    static DoorEvent by(Means means, DoorEvent each) {
        return changed(each, each.lock(), means, each.key(), each.recipient());
    }

    static DoorEvent by(String carer, DoorEvent each) {
        return changed(each, each.lock(), each.means(), Optional.of(key(carer)), each.recipient());
    }

    static DoorEvent byNobodyKnown(DoorEvent each) {
        return changed(each, each.lock(), each.means(), Optional.empty(), each.recipient());
    }

    static DoorEvent at(LockId lock, DoorEvent each) {
        return changed(each, lock, each.means(), each.key(), each.recipient());
    }

    static DoorEvent saying(RecipientId recipient, DoorEvent each) {
        return changed(each, each.lock(), each.means(), each.key(), Optional.of(recipient));
    }

    /** Told by a clock that was ahead, or behind, when it was sent. */
    static DoorEvent ahead(Duration by, DoorEvent each) {
        return timed(
                each,
                times -> new EventTimes(
                        times.told(),
                        times.source(),
                        Optional.of(new ClockReading(times.received().plus(by), times.received())),
                        times.received()));
    }

    static DoorEvent timed(DoorEvent each, UnaryOperator<EventTimes> times) {
        return new DoorEvent(
                each.id(),
                each.lock(),
                each.fact(),
                each.means(),
                each.key(),
                each.command(),
                each.recipient(),
                times.apply(each.times()),
                each.sequence(),
                each.detail());
    }

    static DoorEvent numbered(long number, DoorEvent each) {
        return new DoorEvent(
                each.id(),
                each.lock(),
                each.fact(),
                each.means(),
                each.key(),
                each.command(),
                each.recipient(),
                each.times(),
                Optional.of(number),
                each.detail());
    }

    private static DoorEvent changed(
            DoorEvent each, LockId lock, Means means, Optional<KeyId> key, Optional<RecipientId> recipient) {
        return new DoorEvent(
                each.id(),
                lock,
                each.fact(),
                means,
                key,
                each.command(),
                recipient,
                each.times(),
                each.sequence(),
                each.detail());
    }
}

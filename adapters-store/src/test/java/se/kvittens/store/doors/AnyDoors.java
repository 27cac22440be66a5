package se.kvittens.store.doors;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.kvittens.application.doors.DoorEntry;
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
import se.kvittens.application.locks.LogPlace;
import se.kvittens.application.locks.Unread;
import se.kvittens.domain.door.ClockReading;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.EventId;
import se.kvittens.domain.door.EventTimes;
import se.kvittens.domain.door.EventTimes.TimeSource;
import se.kvittens.domain.door.Means;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.KeyId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.opening.AskedBy;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.opening.LockCommand;
import se.kvittens.domain.opening.OpeningRefusal;
import se.kvittens.store.codec.AnyHappenings;

/** Whatever may be taken down of doors. */
final class AnyDoors {

    private AnyDoors() {}

    static Arbitrary<DoorEntry> any() {
        return Arbitraries.oneOf(
                events().map(EventTold::new),
                events().map(ToldOtherwise::new),
                Combinators.combine(ids(), AnyHappenings.texts().map(RecipientId::new))
                        .as(WhoseSaid::new),
                Combinators.combine(maybeEmpty(), maybeEmpty())
                        .as((name, field) -> new NotUnderstood(new Unread(name, field))),
                maybeEmpty().map(place -> new LogRead(new LogPlace(place))),
                Combinators.combine(
                                Arbitraries.longs(),
                                ids().list().ofMaxSize(4),
                                ids().list().ofMaxSize(4))
                        .as(Worked::new),
                ids().list().ofMaxSize(4).map(AlarmsTold::new),
                Combinators.combine(commands(), askers()).as(CommandAsked::new),
                Combinators.combine(commands(), askers(), Arbitraries.of(OpeningRefusal.values()))
                        .as(CommandTurnedDown::new),
                Combinators.combine(commandIds(), progress()).as(CommandBecame::new));
    }

    /** What of an event may be missing. */
    private record Rest(
            Optional<KeyId> key,
            Optional<CommandId> command,
            Optional<RecipientId> recipient,
            Optional<Long> sequence,
            String detail) {}

    private static Arbitrary<DoorEvent> events() {
        Arbitrary<Rest> rest = Combinators.combine(
                        AnyHappenings.texts().map(KeyId::new).optional(),
                        commandIds().optional(),
                        AnyHappenings.texts().map(RecipientId::new).optional(),
                        Arbitraries.longs().optional(),
                        maybeEmpty())
                .as(Rest::new);
        return Combinators.combine(
                        ids(),
                        locks(),
                        Arbitraries.of(DoorFact.values()),
                        Arbitraries.of(Means.values()),
                        times(),
                        rest)
                .as((id, lock, fact, means, times, more) -> new DoorEvent(
                        id,
                        lock,
                        fact,
                        means,
                        more.key(),
                        more.command(),
                        more.recipient(),
                        times,
                        more.sequence(),
                        more.detail()));
    }

    private static Arbitrary<EventTimes> times() {
        Arbitrary<ClockReading> clocks = Combinators.combine(AnyHappenings.instants(), AnyHappenings.instants())
                .as(ClockReading::new);
        return Combinators.combine(
                        AnyHappenings.instants(),
                        Arbitraries.of(TimeSource.values()),
                        clocks.optional(),
                        AnyHappenings.instants())
                .as(EventTimes::new);
    }

    /** A gateway has no colon; a name may. */
    private static Arbitrary<EventId> ids() {
        Arbitrary<String> names = Combinators.combine(AnyHappenings.texts(), Arbitraries.of("", ":", ":a"))
                .as(String::concat);
        return Combinators.combine(AnyHappenings.texts(), names).as(EventId::new);
    }

    private static Arbitrary<LockCommand> commands() {
        return Combinators.combine(commandIds(), locks(), Arbitraries.of(LockAction.values()), AnyHappenings.instants())
                .as(LockCommand::new);
    }

    /** A carer of a provider, somebody else at one, or somebody at the municipality. */
    private static Arbitrary<AskedBy> askers() {
        return Combinators.combine(
                        AnyHappenings.texts().map(ProviderId::new).optional(),
                        AnyHappenings.texts().map(CarerId::new).optional())
                .as((provider, carer) -> new AskedBy(provider, provider.flatMap(of -> carer)));
    }

    private static Arbitrary<CommandProgress> progress() {
        return Arbitraries.oneOf(
                maybeEmpty().optional().map(CommandProgress.Accepted::new),
                Arbitraries.of(CommandFault.values()).map(CommandProgress.Failed::new),
                maybeEmpty().optional().map(CommandProgress.Lost::new),
                Arbitraries.of(new CommandProgress.Confirmed(), new CommandProgress.Unconfirmed()));
    }

    private static Arbitrary<CommandId> commandIds() {
        return AnyHappenings.texts().map(CommandId::new);
    }

    private static Arbitrary<LockId> locks() {
        return AnyHappenings.texts().map(LockId::new);
    }

    private static Arbitrary<String> maybeEmpty() {
        return Arbitraries.oneOf(Arbitraries.just(""), AnyHappenings.texts());
    }
}

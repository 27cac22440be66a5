package se.kvittens.application.whose;

import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Stream;
import se.kvittens.application.doors.DoorJournal;
import se.kvittens.application.doors.DoorTown;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.registering.Assignment;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.DoorKind;
import se.kvittens.domain.door.DoorUse;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.RecipientId;

/** The town with one more door: behind it Bo and Cia live together. */
final class SharedHome {

    static final LockId THEIRS = DoorTown.GATEWAY.lock("theirs");
    static final RecipientId BO = DoorTown.BO;
    static final RecipientId CIA = new RecipientId("cia");
    static final WhoseTelling.Teller CARER = teller("c1", Role.CARER);
    static final WhoseTelling.Teller PLANNER = teller("åsa", Role.PLANNER);

    final DoorTown town = new DoorTown();

    SharedHome() {
        town.with(new DoorUse(THEIRS, DoorKind.HOME, Set.of(BO, CIA), DoorTown.at("00:00")));
    }

    static WhoseTelling.Teller teller(String who, Role role) {
        return teller(who, role, DoorTown.ASSIGNMENT);
    }

    static WhoseTelling.Teller teller(String who, Role role, Assignment assignment) {
        return new WhoseTelling.Teller(assignment, who, role, "");
    }

    /** By the first carer at theirs. */
    static DoorEvent theirs(String name, DoorFact fact, String time) {
        return DoorTown.through(THEIRS, DoorTown.event(name, fact, time));
    }

    WhoseOutcome tell(RecipientId visited, WhoseTelling.Teller teller, String... events) {
        return tell(town.doorJournal, visited, teller, events);
    }

    WhoseOutcome tell(DoorJournal journal, RecipientId visited, WhoseTelling.Teller teller, String... events) {
        return telling(journal, town.clock).tell(of(visited, teller, events), town.known());
    }

    static TellWhose telling(DoorJournal journal, InstantSource clock) {
        return new TellWhose(journal, DoorTown::books, clock);
    }

    static WhoseTelling of(RecipientId visited, WhoseTelling.Teller teller, String... events) {
        GatewayName gateway = DoorTown.GATEWAY;
        return new WhoseTelling(gateway, Stream.of(events).map(gateway::event).toList(), visited, teller);
    }
}

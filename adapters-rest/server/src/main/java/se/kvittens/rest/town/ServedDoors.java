package se.kvittens.rest.town;

import java.util.List;
import java.util.Set;
import se.kvittens.application.doors.DoorJournal;
import se.kvittens.application.doors.KnownDoors;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.visiting.Plan;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.ProviderId;

/** Doors with a digital lock, as the server is set up; threads may share it. */
public interface ServedDoors {

    /** Which locks are at whose doors, and who serves whom. */
    KnownDoors known();

    /** Of which something is known, now or earlier. */
    Set<LockId> locks();

    List<LockGateway> gateways();

    /** What a provider has planned; nothing where no visit of it is told. */
    Plan planOf(ProviderId provider);

    /** What doors told and were asked. */
    DoorJournal journal();
}

package se.kvittens.examples.serve;

import java.util.List;
import java.util.Set;
import se.kvittens.application.doors.DoorJournal;
import se.kvittens.application.doors.KnownDoors;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.visiting.Plan;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.examples.doors.Gateways;
import se.kvittens.examples.doors.OpenGateway;
import se.kvittens.files.doorfolder.DoorFolder;
import se.kvittens.rest.town.ServedDoors;

/** The doors of a doors folder, as it was when the server started. */
public record FolderDoors(DoorFolder folder, Gateways open, DoorJournal journal) implements ServedDoors {

    @Override
    public KnownDoors known() {
        return folder.known();
    }

    @Override
    public Set<LockId> locks() {
        return folder.locks();
    }

    @Override
    public List<LockGateway> gateways() {
        return open.all().stream().map(OpenGateway::gateway).toList();
    }

    @Override
    public Plan planOf(ProviderId provider) {
        return folder.planOf(provider);
    }
}

package se.kvittens.rest.rig;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import se.kvittens.application.doors.DoorJournal;
import se.kvittens.application.doors.KnownDoors;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.visiting.Plan;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.files.doorfolder.DoorFolder;
import se.kvittens.rest.town.ServedDoors;

/** The doors of a doors folder, at gateways that are made up. */
record FolderDoors(DoorFolder folder, List<LockGateway> gateways, DoorJournal journal) implements ServedDoors {

    static FolderDoors of(Path folder, DoorJournal journal) {
        DoorFolder read = DoorFolder.open(folder, YearMonth.of(2025, 3))
                .getOrElseThrow(faults -> new IllegalStateException("The doors folder: " + faults));
        List<LockGateway> gateways =
                List.of(quick("house", List.of("lock-17", "entrance", "lock-18")), quick("flats", List.of("4711")));
        return new FolderDoors(read, gateways, journal);
    }

    /** So that who asks next is not told that the lock was asked a moment ago. */
    private static LockGateway quick(String name, List<String> devices) {
        MadeUpGateway gateway = new MadeUpGateway(name, devices);
        gateway.first = new CommandProgress.Confirmed();
        return gateway;
    }

    @Override
    public KnownDoors known() {
        return folder.known();
    }

    @Override
    public Set<LockId> locks() {
        return folder.locks();
    }

    @Override
    public Plan planOf(ProviderId provider) {
        return folder.planOf(provider);
    }
}

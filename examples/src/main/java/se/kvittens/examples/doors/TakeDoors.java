package se.kvittens.examples.doors;

import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import se.kvittens.application.doors.DoorEntry;
import se.kvittens.application.doors.DoorFinding;
import se.kvittens.application.doors.DoorJournal;
import se.kvittens.application.doors.HearDoors;
import se.kvittens.application.doors.KnownDoors;
import se.kvittens.application.doors.MakeReceipts;
import se.kvittens.application.doors.RecordedDoor;
import se.kvittens.application.doors.Taken;
import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.Delivery;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.registering.RecordVisits;
import se.kvittens.domain.door.EventId;
import se.kvittens.files.doorfolder.DoorFolder;
import se.kvittens.store.wiring.Store;

/** Takes down what gateways tell, and makes receipts of it. Threads may share it. */
public final class TakeDoors {

    private final DoorJournal journal;
    private final HearDoors hear;
    private final MakeReceipts receipts;
    private final KnownDoors known;

    public TakeDoors(DoorFolder folder, DoorJournal journal, RecordVisits visits, InstantSource clock) {
        this.journal = journal;
        this.hear = new HearDoors(journal, clock);
        this.receipts = new MakeReceipts(journal, visits, folder::books, clock);
        this.known = folder.known();
    }

    public static TakeDoors into(Store store, DoorFolder folder, InstantSource clock) {
        RecordVisits visits = new RecordVisits(store.journal(), folder.households(), folder::books);
        return new TakeDoors(folder, store.doors(), visits, clock);
    }

    /** Takes down what a gateway sent by itself. */
    public Taken take(Deliveries deliveries, Delivery delivery) {
        return hear.take(deliveries, delivery);
    }

    /** Makes receipts of what was taken down. */
    public Either<JournalFault, List<DoorFinding>> make(GatewayName gateway) {
        return receipts.make(gateway, known);
    }

    /** Makes receipts of some events alone, of which somebody told something. */
    public Either<JournalFault, List<DoorFinding>> makeOf(GatewayName gateway, List<EventId> events) {
        return receipts.makeOf(gateway, events, known);
    }

    /** Takes down that the alarms among findings were told. */
    public Either<JournalFault, Long> told(GatewayName gateway, List<DoorFinding> findings) {
        return receipts.told(gateway, findings);
    }

    /** Reads a gateway's log on, and makes receipts, also where the log could be read in part alone, or not at all. */
    public Either<JournalFault, Round> take(LockGateway gateway) {
        GatewayName name = gateway.name();
        return journal.standing(name)
                .flatMap(before -> hear.catchUp(gateway)
                        .flatMap(caughtUp -> oddities(name, before.version())
                                .flatMap(odd -> make(name).map(made -> new Round(caughtUp, odd, made)))));
    }

    private Either<JournalFault, List<DoorEntry>> oddities(GatewayName gateway, long since) {
        return journal.after(gateway, since)
                .map(page -> page.recorded().stream()
                        .map(RecordedDoor::entry)
                        .filter(entry ->
                                entry instanceof DoorEntry.ToldOtherwise || entry instanceof DoorEntry.NotUnderstood)
                        .toList());
    }
}

package se.kvittens.examples.kiosk;

import io.vavr.control.Either;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.outbox.Office;
import se.kvittens.application.outbox.OfficeOverJournal;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.registering.Outcome;
import se.kvittens.application.registering.RecordVisits;
import se.kvittens.application.tags.TagJournal;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.registering.Happening;
import se.kvittens.files.kioskfolder.KioskFolder;
import se.kvittens.store.wiring.Store;

/** An office that is reached by its store, which is opened when it is there: a kiosk starts without it. To be closed. */
public final class StoreOffice implements Office, AutoCloseable {

    private final Supplier<Either<JournalFault, Store>> opening;
    private final KioskFolder folder;
    private @Nullable Store store;
    private boolean isClosed;

    public StoreOffice(Supplier<Either<JournalFault, Store>> opening, KioskFolder folder) {
        this.opening = opening;
        this.folder = folder;
    }

    /** Why it can't be opened; nothing where it is open now. */
    public synchronized Either<JournalFault, Store> open() {
        if (store != null) {
            return Either.right(store);
        }
        return isClosed ? Either.left(JournalFault.UNREACHABLE) : opening.get().peek(opened -> store = opened);
    }

    @Override
    public Outcome give(CarerId carer, Happening happening, Deed deed) {
        Assignment assignment = folder.manifest().assignment();
        Function<Store, Outcome> give = opened -> new OfficeOverJournal(
                        new RecordVisits(opened.journal(), folder.directory(), folder::books), assignment)
                .give(carer, happening, deed);
        return open().fold(Outcome.NotRecorded::new, give);
    }

    /** What was recorded of the municipality's tags after a version. */
    public Either<JournalFault, TagJournal.Page> tags(long afterVersion) {
        return open().flatMap(opened ->
                opened.tags().read(folder.manifest().assignment().municipality(), afterVersion));
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        if (store != null) {
            store.close();
            store = null;
        }
    }
}

package se.kvittens.files.doorfolder;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.kvittens.application.doors.KnownDoors;
import se.kvittens.domain.door.DoorRegister;
import se.kvittens.domain.door.DoorUse;
import se.kvittens.domain.door.KeyRegister;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.serving.ServingRegister;
import se.kvittens.files.doorfolder.ServedRows.ServedColumn;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.plan.NamedProviders;
import se.kvittens.files.plan.PlannedColumn;
import se.kvittens.files.plan.PlannedRows;
import se.kvittens.files.setupfolder.SetupFolder;

/** Reads the files of one doors folder, each to its end, whatever is wrong with another. */
final class DoorFolderReading {

    private static final String SERVED = "served.csv";
    private static final String PLANNED = "planned.csv";

    private final Path root;
    private final SetupFolder folder;

    DoorFolderReading(Path root, YearMonth month) {
        this.root = root;
        this.folder = new SetupFolder(root, month);
    }

    Either<List<Fault>, DoorFolder> read() {
        Faults ofManifest = new Faults();
        Optional<DoorManifestReader.Read> read = folder.manifest(
                DoorManifest.FILE_NAME, ofManifest, fields -> new DoorManifestReader(root).read(fields));
        Faults ofBooks = new Faults();
        Optional<RuleBooks> books = read.flatMap(said -> folder.books(said.books(), ofBooks));
        books.ifPresent(all -> read.flatMap(DoorManifestReader.Read::town).ifPresent(town -> folder.bookOf(town, all)));
        folder.take(ofManifest);
        folder.take(ofBooks);
        Rows rows = new Rows(read.map(DoorManifestReader.Read::named).orElse(Named.NOTHING));
        folder.rows("locks.csv", LockColumn.class, rows.locks);
        folder.rows("keys.csv", KeyColumn.class, rows.keys);
        if (folder.has(SERVED)) {
            folder.rows(SERVED, ServedColumn.class, rows.served);
        }
        if (folder.has(PLANNED)) {
            folder.rows(PLANNED, PlannedColumn.class, rows.planned);
        }
        Optional<DoorManifest> manifest = read.flatMap(DoorManifestReader.Read::manifest);
        return manifest.isPresent() && books.isPresent() && folder.faults().isEmpty()
                ? Either.right(rows.folder(manifest.get(), books.get(), serving(manifest.get(), rows)))
                : Either.left(folder.faults());
    }

    /** Of several providers none serves whom it is not told to: by a doubt no door opens. */
    private ServingRegister serving(DoorManifest manifest, Rows rows) {
        List<ProviderId> providers = List.copyOf(manifest.providers().keySet());
        return providers.size() == 1 && !folder.has(SERVED)
                ? ServingRegister.allBy(providers.get(0))
                : ServingRegister.of(rows.served.servings());
    }

    /** What the rows told. */
    private static final class Rows {

        private final LockRows locks;
        private final KeyRows keys;
        private final ServedRows served;
        private final PlannedRows planned;

        Rows(Named named) {
            this.locks = new LockRows(named);
            this.keys = new KeyRows(named);
            this.served = new ServedRows(named);
            this.planned = new PlannedRows(new NamedProviders(named.providers()));
        }

        DoorFolder folder(DoorManifest manifest, RuleBooks books, ServingRegister serving) {
            return new DoorFolder(
                    manifest,
                    books,
                    new KnownDoors(
                            manifest.municipality(),
                            new DoorRegister(locks.uses()),
                            new KeyRegister(keys.uses()),
                            serving,
                            manifest.providers()),
                    locks.uses().stream().map(DoorUse::lock).collect(Collectors.toSet()),
                    new SharedHomes(locks.uses()),
                    planned.plans());
        }
    }
}

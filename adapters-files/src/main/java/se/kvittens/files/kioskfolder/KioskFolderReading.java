package se.kvittens.files.kioskfolder;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.kiosk.setup.KioskDirectory;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.monthfolder.format.TaskLists;
import se.kvittens.files.setupfolder.SetupFolder;

/** Reads the files of one kiosk folder, each to its end, whatever is wrong with another. */
final class KioskFolderReading {

    private final SetupFolder folder;

    KioskFolderReading(Path root, YearMonth month) {
        this.folder = new SetupFolder(root, month);
    }

    Either<List<Fault>, KioskFolder> read() {
        Faults ofManifest = new Faults();
        Optional<KioskManifestReader.Read> read =
                folder.manifest(KioskManifest.FILE_NAME, ofManifest, KioskManifestReader::read);
        Faults ofBooks = new Faults();
        Optional<RuleBooks> books = read.flatMap(said -> folder.books(said.books(), ofBooks));
        Optional<RuleBook> book = books.flatMap(
                all -> read.flatMap(KioskManifestReader.Read::town).flatMap(town -> folder.bookOf(town, all)));
        folder.take(ofManifest);
        folder.take(ofBooks);
        PersonRows people = new PersonRows(
                book.map(rules -> new TaskLists(rules.visits().tasks().table())));
        folder.rows("people.csv", PersonColumn.class, people);
        CarerRows carers = new CarerRows();
        folder.rows("carers.csv", CarerColumn.class, carers);
        Optional<KioskManifest> manifest = read.flatMap(KioskManifestReader.Read::manifest);
        return manifest.isPresent() && books.isPresent() && folder.faults().isEmpty()
                ? Either.right(new KioskFolder(
                        manifest.get(), books.get(), new KioskDirectory(carers.carers(), people.recipients())))
                : Either.left(folder.faults());
    }
}

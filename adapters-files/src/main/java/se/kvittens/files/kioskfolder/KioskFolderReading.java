package se.kvittens.files.kioskfolder;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.kvittens.application.kiosk.setup.KioskDirectory;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.files.csv.Column;
import se.kvittens.files.csv.CsvTable;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.fault.RejectLog;
import se.kvittens.files.fault.Unreadable;
import se.kvittens.files.monthfolder.format.TaskLists;
import se.kvittens.files.rulebook.RuleBookFolder;
import se.kvittens.files.yaml.YamlFile;
import se.kvittens.files.yaml.YamlValue;

/** Reads the files of one kiosk folder, each to its end, whatever is wrong with another. */
final class KioskFolderReading {

    private final Path root;
    private final YearMonth month;
    private final RejectLog faults = new RejectLog();

    KioskFolderReading(Path root, YearMonth month) {
        this.root = root;
        this.month = month;
    }

    Either<List<Fault>, KioskFolder> read() {
        Optional<KioskManifest> manifest = manifest(root.resolve(KioskManifest.FILE_NAME));
        Optional<RuleBooks> books = manifest.flatMap(this::books);
        Optional<RuleBook> book = manifest.flatMap(said -> books.flatMap(all -> bookOf(said, all)));
        PersonRows people = new PersonRows(
                book.map(rules -> new TaskLists(rules.visits().tasks().table())));
        rows("people.csv", PersonColumn.class, people);
        CarerRows carers = new CarerRows();
        rows("carers.csv", CarerColumn.class, carers);
        return manifest.isPresent() && books.isPresent() && faults.all().isEmpty()
                ? Either.right(new KioskFolder(
                        manifest.get(), books.get(), new KioskDirectory(carers.carers(), people.recipients())))
                : Either.left(List.copyOf(faults.all()));
    }

    private Optional<KioskManifest> manifest(Path path) {
        Faults found = new Faults();
        Optional<KioskManifest> manifest = Files.notExists(path)
                ? missing(path)
                : YamlFile.text(path, found)
                        .flatMap(text -> YamlFile.parse(path.toString(), text, found))
                        .map(YamlValue::fields)
                        .flatMap(KioskManifestReader::read);
        found.all().forEach(faults);
        faults.endFile();
        return found.isEmpty() ? manifest : Optional.empty();
    }

    private Optional<RuleBooks> books(KioskManifest manifest) {
        if (manifest.ruleBooks().isEmpty()) {
            return Optional.of(RuleBookFolder.bundled());
        }
        Faults found = new Faults();
        Optional<RuleBooks> books =
                RuleBookFolder.read(root.resolve(manifest.ruleBooks().get()), found);
        found.all().forEach(faults);
        faults.endFile();
        return books;
    }

    private Optional<RuleBook> bookOf(KioskManifest manifest, RuleBooks books) {
        String municipality = manifest.assignment().municipality().value();
        Optional<RuleBook> book = books.rulesFor(manifest.assignment().municipality(), month);
        if (book.isEmpty()) {
            String file = root.resolve(KioskManifest.FILE_NAME).toString();
            faults.accept(new Fault(FaultKind.NO_RULE_BOOK, file, 0, "municipality", municipality, month.toString()));
            faults.endFile();
        }
        return book;
    }

    private <C extends Enum<C> & Column> void rows(String file, Class<C> columns, Consumer<Row<C>> rows) {
        Path path = root.resolve(file);
        try (InputStream in = Files.newInputStream(path)) {
            new CsvTable<>(path.toString(), columns, faults).read(in, rows);
        } catch (NoSuchFileException missing) {
            missing(path);
        } catch (IOException unreadable) {
            faults.accept(Unreadable.fault(path, unreadable));
        }
        faults.endFile();
    }

    private <T> Optional<T> missing(Path path) {
        faults.accept(new Fault(FaultKind.MISSING_FILE, path.toString(), 0, "", "", ""));
        return Optional.empty();
    }
}

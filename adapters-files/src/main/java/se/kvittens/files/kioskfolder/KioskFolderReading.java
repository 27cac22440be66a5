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
import java.util.stream.Collectors;
import se.kvittens.application.kiosk.setup.KioskDirectory;
import se.kvittens.domain.identity.MunicipalityId;
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
        Faults ofManifest = new Faults();
        Optional<KioskManifestReader.Read> read = manifest(root.resolve(KioskManifest.FILE_NAME), ofManifest);
        Faults ofBooks = new Faults();
        Optional<RuleBooks> books = read.flatMap(said -> books(said, ofBooks));
        Optional<RuleBook> book = books.flatMap(
                all -> read.flatMap(KioskManifestReader.Read::town).flatMap(town -> bookOf(town, all)));
        take(ofManifest);
        take(ofBooks);
        PersonRows people = new PersonRows(
                book.map(rules -> new TaskLists(rules.visits().tasks().table())));
        rows("people.csv", PersonColumn.class, people);
        CarerRows carers = new CarerRows();
        rows("carers.csv", CarerColumn.class, carers);
        Optional<KioskManifest> manifest = read.flatMap(KioskManifestReader.Read::manifest);
        return manifest.isPresent() && books.isPresent() && faults.all().isEmpty()
                ? Either.right(new KioskFolder(
                        manifest.get(), books.get(), new KioskDirectory(carers.carers(), people.recipients())))
                : Either.left(List.copyOf(faults.all()));
    }

    private static Optional<KioskManifestReader.Read> manifest(Path path, Faults found) {
        if (Files.notExists(path)) {
            found.add(missing(path));
            return Optional.empty();
        }
        return YamlFile.text(path, found)
                .flatMap(text -> YamlFile.parse(path.toString(), text, found))
                .map(YamlValue::fields)
                .map(KioskManifestReader::read);
    }

    private Optional<RuleBooks> books(KioskManifestReader.Read said, Faults found) {
        if (said.isBooksFaulty()) {
            return Optional.empty();
        }
        return said.ruleBooks().isEmpty()
                ? Optional.of(RuleBookFolder.bundled())
                : RuleBookFolder.read(root.resolve(said.ruleBooks().get()), found);
    }

    private Optional<RuleBook> bookOf(KioskManifestReader.Town town, RuleBooks books) {
        Optional<RuleBook> book = books.rulesFor(town.id(), month);
        if (!books.municipalities().contains(town.id())) {
            String known =
                    books.municipalities().stream().map(MunicipalityId::value).collect(Collectors.joining(", "));
            town.value().fault(FaultKind.UNKNOWN_MUNICIPALITY, town.id().value(), known);
        } else if (book.isEmpty()) {
            town.value().fault(FaultKind.NO_RULE_BOOK, town.id().value(), month.toString());
        }
        return book;
    }

    private void take(Faults found) {
        found.all().forEach(faults);
        faults.endFile();
    }

    private <C extends Enum<C> & Column> void rows(String file, Class<C> columns, Consumer<Row<C>> rows) {
        Path path = root.resolve(file);
        try (InputStream in = Files.newInputStream(path)) {
            new CsvTable<>(path.toString(), columns, faults).read(in, rows);
        } catch (NoSuchFileException missing) {
            faults.accept(missing(path));
        } catch (IOException unreadable) {
            faults.accept(Unreadable.fault(path, unreadable));
        }
        faults.endFile();
    }

    private static Fault missing(Path path) {
        return new Fault(FaultKind.MISSING_FILE, path.toString(), 0, "", "", "");
    }
}

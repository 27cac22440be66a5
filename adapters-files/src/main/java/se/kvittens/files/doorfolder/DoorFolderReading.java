package se.kvittens.files.doorfolder;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.kvittens.application.doors.KnownDoors;
import se.kvittens.application.visiting.Plan;
import se.kvittens.domain.door.DoorRegister;
import se.kvittens.domain.door.DoorUse;
import se.kvittens.domain.door.KeyRegister;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.files.csv.Column;
import se.kvittens.files.csv.CsvTable;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.fault.RejectLog;
import se.kvittens.files.fault.Unreadable;
import se.kvittens.files.rulebook.RuleBookFolder;
import se.kvittens.files.yaml.YamlFile;
import se.kvittens.files.yaml.YamlValue;

/** Reads the files of one doors folder, each to its end, whatever is wrong with another. */
final class DoorFolderReading {

    private static final String PLANNED = "planned.csv";

    private final Path root;
    private final YearMonth month;
    private final RejectLog faults = new RejectLog();

    DoorFolderReading(Path root, YearMonth month) {
        this.root = root;
        this.month = month;
    }

    Either<List<Fault>, DoorFolder> read() {
        Faults ofManifest = new Faults();
        Optional<DoorManifestReader.Read> read = manifest(root.resolve(DoorManifest.FILE_NAME), ofManifest);
        Faults ofBooks = new Faults();
        Optional<RuleBooks> books = read.flatMap(said -> books(said, ofBooks));
        books.ifPresent(all -> read.flatMap(DoorManifestReader.Read::town).ifPresent(town -> find(town, all)));
        take(ofManifest);
        take(ofBooks);
        Rows rows = new Rows(read.map(DoorManifestReader.Read::named).orElse(Named.NOTHING));
        rows("locks.csv", LockColumn.class, rows.locks);
        rows("keys.csv", KeyColumn.class, rows.keys);
        if (Files.exists(root.resolve(PLANNED))) {
            rows(PLANNED, PlannedColumn.class, rows.planned);
        }
        Optional<DoorManifest> manifest = read.flatMap(DoorManifestReader.Read::manifest);
        return manifest.isPresent() && books.isPresent() && faults.all().isEmpty()
                ? Either.right(rows.folder(manifest.get(), books.get()))
                : Either.left(List.copyOf(faults.all()));
    }

    /** What the rows told. */
    private static final class Rows {

        private final LockRows locks;
        private final KeyRows keys;
        private final PlannedRows planned;

        Rows(Named named) {
            this.locks = new LockRows(named);
            this.keys = new KeyRows(named);
            this.planned = new PlannedRows(named);
        }

        DoorFolder folder(DoorManifest manifest, RuleBooks books) {
            Map<ProviderId, Plan> plans = new HashMap<>();
            planned.visits().forEach((provider, visits) -> plans.put(provider, new PlannedVisits(visits)));
            return new DoorFolder(
                    manifest,
                    books,
                    new KnownDoors(
                            manifest.municipality(),
                            new DoorRegister(locks.uses()),
                            new KeyRegister(keys.uses()),
                            manifest.providers()),
                    locks.uses().stream().map(DoorUse::lock).collect(Collectors.toSet()),
                    new SharedHomes(locks.uses()),
                    plans);
        }
    }

    private Optional<DoorManifestReader.Read> manifest(Path path, Faults found) {
        if (Files.notExists(path)) {
            found.add(missing(path));
            return Optional.empty();
        }
        return YamlFile.text(path, found)
                .flatMap(text -> YamlFile.parse(path.toString(), text, found))
                .map(YamlValue::fields)
                .map(fields -> new DoorManifestReader(root).read(fields));
    }

    private Optional<RuleBooks> books(DoorManifestReader.Read said, Faults found) {
        if (said.isBooksFaulty()) {
            return Optional.empty();
        }
        return said.ruleBooks().isEmpty()
                ? Optional.of(RuleBookFolder.bundled())
                : RuleBookFolder.read(root.resolve(said.ruleBooks().get()), found);
    }

    private void find(DoorManifestReader.Town town, RuleBooks books) {
        if (!books.municipalities().contains(town.id())) {
            String known =
                    books.municipalities().stream().map(MunicipalityId::value).collect(Collectors.joining(", "));
            town.value().fault(FaultKind.UNKNOWN_MUNICIPALITY, town.id().value(), known);
        } else if (books.rulesFor(town.id(), month).isEmpty()) {
            town.value().fault(FaultKind.NO_RULE_BOOK, town.id().value(), month.toString());
        }
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

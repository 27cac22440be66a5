package se.kvittens.files.setupfolder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import se.kvittens.files.rulebook.RuleBookFolder;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlFile;
import se.kvittens.files.yaml.YamlValue;

/** Reads the files of one folder, each to its end, whatever is wrong with another. */
public final class SetupFolder {

    private final Path root;
    private final YearMonth month;
    private final RejectLog faults = new RejectLog();

    /**
     * A folder that is there.
     *
     * @param month in which a rule book is to be in force
     */
    public SetupFolder(Path root, YearMonth month) {
        this.root = root;
        this.month = month;
    }

    public boolean has(String file) {
        return Files.exists(root.resolve(file));
    }

    /** What a manifest says; empty where there is none, or it is no YAML. */
    public <T> Optional<T> manifest(String file, Faults found, Function<YamlFields, T> reading) {
        Path path = root.resolve(file);
        if (Files.notExists(path)) {
            found.add(missing(path));
            return Optional.empty();
        }
        return YamlFile.text(path, found)
                .flatMap(text -> YamlFile.parse(path.toString(), text, found))
                .map(YamlValue::fields)
                .map(reading);
    }

    /** The rule books that a manifest means; empty where they can't be read. */
    public Optional<RuleBooks> books(OwnBooks named, Faults found) {
        if (named.isFaulty()) {
            return Optional.empty();
        }
        return named.folder().isEmpty()
                ? Optional.of(RuleBookFolder.bundled())
                : RuleBookFolder.read(root.resolve(named.folder().get()), found);
    }

    /** The rule book in force; where there is none, that is a fault of the manifest. */
    public Optional<RuleBook> bookOf(Town town, RuleBooks books) {
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

    /** Takes over what was found of one file. */
    public void take(Faults found) {
        found.all().forEach(faults);
        faults.endFile();
    }

    /** Reads a table row by row. */
    public <C extends Enum<C> & Column> void rows(String file, Class<C> columns, Consumer<Row<C>> rows) {
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

    /** All that was found so far. */
    public List<Fault> faults() {
        return List.copyOf(faults.all());
    }

    private static Fault missing(Path path) {
        return new Fault(FaultKind.MISSING_FILE, path.toString(), 0, "", "", "");
    }
}

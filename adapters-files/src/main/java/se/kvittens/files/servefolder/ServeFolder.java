package se.kvittens.files.servefolder;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.monthsupply.Agreed;
import se.kvittens.files.monthsupply.MonthsFolder;
import se.kvittens.files.plan.PlanFiles;
import se.kvittens.files.setupfolder.SetupFolder;

/**
 * A serve folder in which nothing is wrong.
 *
 * @param books the folder's own, or those that come along
 */
public record ServeFolder(Path root, ServeManifest manifest, RuleBooks books) {

    /**
     * All that is wrong with its manifest, its rule books, the environment and the manifests of its month folders, or the folder.
     *
     * @param month in which a rule book of the municipality is to be in force
     * @param environment {@link System#getenv()}
     */
    public static Either<List<Fault>, ServeFolder> open(Path root, YearMonth month, Map<String, String> environment) {
        SetupFolder folder = new SetupFolder(root, month);
        Faults ofManifest = new Faults();
        Faults ofEnvironment = new Faults();
        ServeManifestReader reader = new ServeManifestReader(root, new Overrides(environment, ofEnvironment));
        Optional<ServeManifestReader.Read> read = folder.manifest(ServeManifest.FILE_NAME, ofManifest, reader::read);
        Faults ofBooks = new Faults();
        Optional<RuleBooks> books = read.flatMap(said -> folder.books(said.books(), ofBooks));
        books.ifPresent(
                all -> read.flatMap(ServeManifestReader.Read::town).ifPresent(town -> folder.bookOf(town, all)));
        Optional<ServeFolder> opened = read.flatMap(ServeManifestReader.Read::manifest)
                .flatMap(said -> books.map(all -> new ServeFolder(root, said, all)));
        Faults ofMonths = new Faults();
        opened.ifPresent(each -> each.months(ofMonths::add).faults().forEach(ofMonths::add));
        List.of(ofManifest, ofBooks, ofEnvironment, ofMonths).forEach(folder::take);
        return opened.isPresent() && folder.faults().isEmpty()
                ? Either.right(opened.get())
                : Either.left(folder.faults());
    }

    /**
     * Its months, read anew as they change.
     *
     * @param told is told what is wrong with one, once
     */
    public MonthsFolder months(Consumer<Fault> told) {
        Agreed agreed = new Agreed(
                root.resolve(ServeManifest.FILE_NAME), manifest.municipality(), manifest.locks(), manifest.providers());
        return new MonthsFolder(manifest.months(), agreed, books, MonthsFolder.USUAL_RECORDS, told);
    }

    /**
     * The planned visits that it names, read anew as they change.
     *
     * @param told is told what is wrong with them, once
     */
    public Optional<PlanFiles> plan(Consumer<Fault> told) {
        return manifest.plan().map(at -> new PlanFiles(at, told));
    }
}

package se.kvittens.files.intake;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.kvittens.application.importing.ImportCounts;
import se.kvittens.application.importing.ImportMonth;
import se.kvittens.application.importing.Imported;
import se.kvittens.application.importing.MonthFrame;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.source.CutOver;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.intake.remote.RemoteFeeds;
import se.kvittens.files.monthfolder.MonthFolderWriter;
import se.kvittens.files.monthfolder.MonthHead;
import se.kvittens.files.monthfolder.MonthSheets;
import se.kvittens.files.monthfolder.ProviderSheets;
import se.kvittens.files.monthfolder.manifest.Manifest;
import se.kvittens.files.records.TableFile;
import se.kvittens.files.records.TableShape;

/**
 * Imports an intake into a month folder, one provider at a time. The intake is not changed, and the folder is made anew
 * from all of it: to deliver is to add a file, and to import again changes nothing else.
 */
public final class IntakeImport {

    private static final String REJECTED = "rejected";

    private final Intake intake;
    private final IntakeProfiles profiles;
    private final ImportMonth importMonth;
    private final RemoteFeeds remote;
    private final DeliveryLog log = new DeliveryLog();

    private IntakeImport(Intake intake, IntakeProfiles profiles, ImportMonth importMonth, RemoteFeeds remote) {
        this.intake = intake;
        this.profiles = profiles;
        this.importMonth = importMonth;
        this.remote = remote;
    }

    /**
     * What came of a provider's deliveries.
     *
     * @param gone how many visits were put into another month or given to another provider
     */
    public record ProviderReport(
            String provider, int recipients, int visits, int gone, ImportCounts counts, int pairs) {}

    /**
     * All that is wrong with the intake and its profiles, or an import that can be run.
     *
     * @param remote opens what the intake names over the network
     */
    public static Either<List<Fault>, IntakeImport> open(Path root, RuleBooks books, RemoteFeeds remote) {
        return Intake.open(root, books).flatMap(intake -> {
            Faults faults = new Faults();
            IntakeProfiles profiles = IntakeProfiles.of(intake, faults);
            return faults.isEmpty()
                    ? Either.right(new IntakeImport(intake, profiles, new ImportMonth(() -> books), remote))
                    : Either.left(faults.all());
        });
    }

    public Intake intake() {
        return intake;
    }

    /** Complete once the import was run. */
    public DeliveryLog log() {
        return log;
    }

    /**
     * Writes the month folder, with the versions of visits that were told otherwise before.
     *
     * @throws se.kvittens.application.importing.feed.FeedInterrupted where another system could not be heard to its end
     */
    public void run(Path out, Consumer<ProviderReport> reports) throws IOException {
        Files.createDirectories(out);
        List<Manifest.Provider> providers = intake.month().manifest().providers();
        MonthSheets sheets = MonthFolderWriter.to(out).open(head(), providers.size() == 1);
        IntakeFeeds feeds = new IntakeFeeds(intake, profiles, log, remote);
        try (VersionsCsv versions = new VersionsCsv(out)) {
            for (Manifest.Provider provider : providers) {
                Imported imported = imported(provider, feeds);
                write(imported, sheets);
                imported.changed().forEach(each -> versions.add(provider.name(), each, true));
                imported.gone().forEach(each -> versions.add(provider.name(), each, false));
                imported.unplaced().forEach(log::add);
                reports.accept(new ProviderReport(
                        provider.name(),
                        imported.month().recipients().size(),
                        imported.month().visits().size(),
                        imported.gone().size(),
                        imported.counts(),
                        imported.pairs()));
            }
        }
        sheets.close();
    }

    /**
     * Writes a copy of the rows that were not taken, a file for each delivery that has any, in the place of the copies of
     * an earlier import. A file that was delivered for two kinds, such as orders and the people they name, has one copy,
     * with the rows that either did not take.
     */
    public void writeRejected(Path out) throws IOException {
        delete(out.resolve(REJECTED));
        Map<Path, Rejected> copies = new LinkedHashMap<>();
        log.rejectedLines().forEach((delivery, lines) -> {
            Path copy = out.resolve(REJECTED).resolve(delivery.name() + extension(delivery));
            copies.computeIfAbsent(copy, none -> new Rejected(delivery, new BitSet()))
                    .lines()
                    .or(lines);
        });
        for (Map.Entry<Path, Rejected> each : copies.entrySet()) {
            Delivery delivery = each.getValue().delivery();
            Files.createDirectories(each.getKey().toAbsolutePath().getParent());
            RejectedRows.copy(
                    new TableFile(delivery.file(), delivery.file().toString(), profiles.shapeOf(delivery)),
                    each.getValue().lines(),
                    each.getKey());
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path each : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** A file and its rows that were not taken. */
    private record Rejected(Delivery delivery, BitSet lines) {}

    /** Of a workbook each sheet has a copy. */
    private String extension(Delivery delivery) {
        return profiles.shapeOf(delivery).layout() instanceof TableShape.Xlsx xlsx
                ? xlsx.sheet()
                                .map(name -> "." + name.replaceAll("[^\\p{L}\\p{N} ]", "-"))
                                .orElse("") + ".csv"
                : "";
    }

    private Imported imported(Manifest.Provider provider, IntakeFeeds feeds) {
        MonthHead head = head();
        return importMonth
                .make(
                        new MonthFrame(
                                head.municipality(),
                                head.month(),
                                new CutOver.GoLive(provider.name(), provider.goLive()),
                                head.lockDates(),
                                head.prices()),
                        feeds.of(provider.name()))
                .getOrElseThrow(() -> new IllegalStateException("The rule book of the intake's month is gone."));
    }

    private MonthHead head() {
        Manifest manifest = intake.month().manifest();
        return new MonthHead(
                manifest.municipality(),
                manifest.month(),
                manifest.lockDates(),
                intake.month().prices().prices());
    }

    private static void write(Imported imported, MonthSheets sheets) throws IOException {
        try (ProviderSheets opened = sheets.next(imported.month().provider())) {
            opened.add(imported.month().recipients(), imported.month().visits());
        }
    }
}

package se.kvittens.files.intake;

import io.vavr.control.Either;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.intake.remote.RemoteSource;
import se.kvittens.files.monthfolder.MonthFolder;
import se.kvittens.files.yaml.YamlFile;

/**
 * An intake whose manifest, price list and list of deliveries are in order.
 *
 * @param month the manifest, the prices and the rule book, as those of a month folder
 * @param ofAll what tells of all providers, each record naming its own
 * @param ofProvider what tells of one provider, by its name
 * @param remote what is asked over the network, for all providers
 */
public record Intake(
        MonthFolder month, Deliveries ofAll, Map<String, Deliveries> ofProvider, Optional<RemoteSource> remote) {

    /** The list of deliveries; docs/feeds.md describes it. */
    public static final String FILE_NAME = "feeds.yaml";

    /** All that is wrong with these, or the intake. The deliveries themselves are not opened yet. */
    public static Either<List<Fault>, Intake> open(Path root, RuleBooks books) {
        Either<List<Fault>, MonthFolder> month = MonthFolder.open(root, books);
        Faults faults = new Faults();
        month.peekLeft(found -> found.forEach(faults::add));
        Path path = root.resolve(FILE_NAME);
        if (Files.notExists(path)) {
            faults.add(new Fault(FaultKind.MISSING_FILE, path.toString(), 0, "", "", ""));
            return Either.left(faults.all());
        }
        Optional<IntakeReader> read = YamlFile.text(path, faults)
                .flatMap(text -> YamlFile.parse(path.toString(), text, faults))
                .map(value -> new IntakeReader(
                                root,
                                month.map(each -> each.manifest().providers()).getOrElse(List.of()))
                        .read(value));
        return faults.isEmpty() && month.isRight() && read.isPresent()
                ? Either.right(new Intake(
                        month.get(),
                        read.get().ofAll(),
                        read.get().ofProvider(),
                        read.get().remote()))
                : Either.left(faults.all());
    }

    /** All lists, that of all providers first. */
    Stream<Deliveries> lists() {
        return Stream.concat(Stream.of(ofAll), ofProvider.values().stream());
    }

    /** Whether a delivery tells of several providers, so that each of its records must name its own. */
    boolean isOfSeveral(Deliveries.Kind kind, Delivery delivery) {
        long lists = lists().filter(list -> list.of(kind).contains(delivery)).count();
        return month.manifest().providers().size() > 1
                && (lists > 1 || ofAll.of(kind).contains(delivery));
    }
}

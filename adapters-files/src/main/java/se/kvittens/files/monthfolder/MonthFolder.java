package se.kvittens.files.monthfolder;

import io.vavr.control.Either;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.files.fault.Expectation;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.monthfolder.manifest.Manifest;
import se.kvittens.files.monthfolder.manifest.ManifestReader;
import se.kvittens.files.pricelist.PriceListFile;
import se.kvittens.files.pricelist.PriceListReader;
import se.kvittens.files.yaml.YamlFile;

/**
 * A month folder whose manifest and price list are in order. The providers' files are read one provider at a time.
 *
 * @param rules the rule book of the month
 */
public record MonthFolder(Path root, Manifest manifest, RuleBook rules, PriceListFile prices) {

    /** All that is wrong with the manifest, the price list and the choice of a rule book, or the folder. */
    public static Either<List<Fault>, MonthFolder> open(Path root, RuleBooks books) {
        Faults faults = new Faults();
        Optional<Manifest> manifest = manifest(root.resolve(Manifest.FILE_NAME), faults);
        Optional<RuleBook> rules = manifest.flatMap(said -> rules(root, said, books, faults));
        Optional<PriceListFile> prices = manifest.flatMap(said -> prices(root, said, faults));
        return faults.isEmpty() && manifest.isPresent() && rules.isPresent() && prices.isPresent()
                ? Either.right(new MonthFolder(root, manifest.get(), rules.get(), prices.get()))
                : Either.left(faults.all());
    }

    /** What a folder says of itself, without its price list and tables; or all that is wrong with that. */
    public static Either<List<Fault>, Manifest> manifest(Path root) {
        Faults faults = new Faults();
        Optional<Manifest> manifest = manifest(root.resolve(Manifest.FILE_NAME), faults);
        return manifest.isPresent() ? Either.right(manifest.get()) : Either.left(faults.all());
    }

    /** In the order of the manifest. */
    public List<ProviderFolder> providers() {
        return manifest.providers().stream()
                .map(provider -> new ProviderFolder(this, provider))
                .toList();
    }

    private static Optional<Manifest> manifest(Path path, Faults faults) {
        if (isMissing(path, faults)) {
            return Optional.empty();
        }
        Optional<Manifest> manifest = YamlFile.text(path, faults)
                .flatMap(text -> YamlFile.parse(path.toString(), text, faults))
                .flatMap(value -> new ManifestReader().read(value));
        return faults.isEmpty() ? manifest : Optional.empty();
    }

    private static Optional<RuleBook> rules(Path root, Manifest manifest, RuleBooks books, Faults faults) {
        Optional<RuleBook> rules = books.rulesFor(manifest.municipality(), manifest.month());
        if (rules.isEmpty()) {
            faults.add(new Fault(
                    FaultKind.NO_RULE_BOOK,
                    root.resolve(Manifest.FILE_NAME).toString(),
                    0,
                    "municipality",
                    manifest.municipality().value(),
                    manifest.month().toString()));
        }
        return rules;
    }

    private static Optional<PriceListFile> prices(Path root, Manifest manifest, Faults faults) {
        Path path = root.resolve(manifest.priceList());
        if (isMissing(path, faults)) {
            return Optional.empty();
        }
        Optional<PriceListFile> prices = PriceListReader.read(path, faults);
        prices.filter(list -> !list.municipality().equals(manifest.municipality()))
                .ifPresent(list -> faults.add(new Fault(
                        FaultKind.INVALID_VALUE,
                        path.toString(),
                        0,
                        "municipality",
                        list.municipality().value(),
                        manifest.municipality().value())));
        prices.filter(list -> list.inForceFrom().isAfter(manifest.month().atDay(1)))
                .ifPresent(list -> faults.add(new Fault(
                        FaultKind.INVALID_VALUE,
                        path.toString(),
                        0,
                        "inForceFrom",
                        list.inForceFrom().toString(),
                        Expectation.DAY_OR_EARLIER.with(manifest.month().atDay(1)))));
        return prices;
    }

    private static boolean isMissing(Path path, Faults faults) {
        boolean isMissing = Files.notExists(path);
        if (isMissing) {
            faults.add(new Fault(FaultKind.MISSING_FILE, path.toString(), 0, "", "", ""));
        }
        return isMissing;
    }
}

package se.kvittens.files.monthfolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.settlement.ProviderMonth;

/** Writes provider months as a month folder that reads back as the same settlement input. */
public final class MonthFolderWriter {

    private final Path root;

    private MonthFolderWriter(Path root) {
        this.root = root;
    }

    /** Files that are there are overwritten; others in the folder are left alone. */
    public static MonthFolderWriter to(Path root) {
        return new MonthFolderWriter(root);
    }

    /**
     * Writes the months, each once it is asked for: one provider is held at a time. A single provider stands in the
     * folder itself; several stand in {@code provider-1} and so on, in their order.
     *
     * @throws IllegalArgumentException where the months are none, or not of one municipality and month with the same
     *     lock dates and prices, or hold an instant, a length or an id that the files can't say
     */
    public void write(Iterable<ProviderMonth> months) throws IOException {
        Iterator<ProviderMonth> rest = months.iterator();
        if (!rest.hasNext()) {
            throw new IllegalArgumentException("There is no provider's month to write.");
        }
        ProviderMonth first = rest.next();
        boolean isAlone = !rest.hasNext();
        List<Manifest.Provider> providers = new ArrayList<>();
        @Nullable ProviderMonth month = first;
        while (month != null) {
            requireSame(first, month);
            String folder = isAlone ? Manifest.USUAL_FOLDER : "provider-" + (providers.size() + 1);
            new ProviderWriter(Files.createDirectories(root.resolve(folder).normalize())).write(month);
            providers.add(new Manifest.Provider(
                    month.provider().providerName(), folder, month.provider().ownDay()));
            month = rest.hasNext() ? rest.next() : null;
        }
        Manifest manifest = new Manifest(
                first.municipality(), first.month(), Manifest.USUAL_PRICE_LIST, first.publishedLocks(), providers);
        ManifestWriter.write(root, manifest, first.prices());
    }

    private static void requireSame(ProviderMonth first, ProviderMonth other) {
        boolean isSame = first.municipality().equals(other.municipality())
                && first.month().equals(other.month())
                && first.publishedLocks().equals(other.publishedLocks())
                && first.prices().equals(other.prices());
        if (!isSame) {
            throw new IllegalArgumentException(
                    "The month of %s differs from that of %s in municipality, month, lock dates or prices."
                            .formatted(
                                    other.provider().providerName(),
                                    first.provider().providerName()));
        }
    }
}

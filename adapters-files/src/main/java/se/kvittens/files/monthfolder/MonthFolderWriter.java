package se.kvittens.files.monthfolder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
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
     * Opens the folder for months that are too large to be held: each provider is written part by part. Nothing reads
     * the folder before it is closed, which writes its manifest.
     *
     * @param isAlone whether there will be one provider, which then stands in the folder itself
     */
    public MonthSheets open(MonthHead head, boolean isAlone) {
        return new MonthSheets(root, head, isAlone);
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
        MonthSheets sheets = open(MonthHead.of(first), !rest.hasNext());
        @Nullable ProviderMonth month = first;
        while (month != null) {
            requireSame(first, month);
            try (ProviderSheets provider = sheets.next(month.provider())) {
                provider.add(month.recipients(), month.visits());
            }
            month = rest.hasNext() ? rest.next() : null;
        }
        sheets.close();
    }

    private static void requireSame(ProviderMonth first, ProviderMonth other) {
        if (!MonthHead.of(first).equals(MonthHead.of(other))) {
            throw new IllegalArgumentException(
                    "The month of %s differs from that of %s in municipality, month, lock dates or prices."
                            .formatted(
                                    other.provider().providerName(),
                                    first.provider().providerName()));
        }
    }
}

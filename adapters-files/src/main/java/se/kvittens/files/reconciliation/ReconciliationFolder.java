package se.kvittens.files.reconciliation;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import se.kvittens.domain.reconciliation.Reconciliation;
import se.kvittens.files.basis.BasisFiles;
import se.kvittens.files.basis.RunFacts;

/** Writes all files of reconciliations, one provider after the other, each into a folder of its own. */
public final class ReconciliationFolder {

    private final Path out;
    private final Locale locale;
    private final DifferencesCsv differences;

    /**
     * Writes in a language.
     *
     * @param out is made where it is missing
     * @param locale of the texts: Swedish, or else English
     */
    public ReconciliationFolder(Path out, Locale locale) {
        this.out = out;
        this.locale = locale;
        this.differences = new DifferencesCsv(locale);
    }

    /** Overwrites what is there under the same names; returns the provider's folder. */
    public Path write(Reconciliation month, RunFacts facts) throws IOException {
        Path folder = out.resolve(BasisFiles.folderOf(month.subject().provider().providerName()));
        Files.createDirectories(folder);
        write(folder, ReconciliationFiles.ONLY_PHONIRO_CSV, writer -> AloneCsv.write(month.onlyPhoniro(), writer));
        write(folder, ReconciliationFiles.ONLY_LIFECARE_CSV, writer -> AloneCsv.write(month.onlyLifecare(), writer));
        write(folder, ReconciliationFiles.DIFFERENCES_CSV, writer -> differences.write(month.differing(), writer));
        write(folder, ReconciliationFiles.SUMMARY_JSON, writer -> new SummaryJson(month, facts).write(writer));
        new ReconciliationPage(locale, month, facts).write(folder.resolve(ReconciliationFiles.PAGE_HTML));
        return folder;
    }

    private static void write(Path folder, String name, Content content) throws IOException {
        try (Writer writer = Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8)) {
            content.writeTo(writer);
        }
    }

    /** What goes into a file. */
    @FunctionalInterface
    private interface Content {
        void writeTo(Writer writer) throws IOException;
    }
}

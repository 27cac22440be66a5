package se.kvittens.files.basis;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import se.kvittens.domain.settlement.Settlement;

/** Writes all files of settlements, one provider after the other, each into a folder of its own. */
public final class BasisFolder {

    private final Path out;
    private final DeviationsCsv deviations;

    /**
     * @param out is made where it is missing
     * @param locale of the texts: Swedish, or else English
     */
    public BasisFolder(Path out, Locale locale) {
        this.out = out;
        this.deviations = new DeviationsCsv(locale);
    }

    /** Overwrites what is there under the same names; returns the provider's folder. */
    public Path write(Settlement settlement, RunFacts facts) throws IOException {
        Path folder = out.resolve(BasisFiles.folderOf(settlement.provenance().provider()));
        Files.createDirectories(folder);
        write(folder, BasisFiles.BASIS_JSON, writer -> BasisJson.write(settlement, facts, writer));
        write(folder, BasisFiles.LINES_CSV, writer -> LinesCsv.write(settlement, writer));
        write(folder, BasisFiles.TOTALS_CSV, writer -> TotalsCsv.write(settlement, writer));
        write(folder, BasisFiles.DEVIATIONS_CSV, writer -> deviations.write(settlement, writer));
        if (!settlement.corrections().isEmpty()) {
            write(folder, BasisFiles.CORRECTIONS_CSV, writer -> CorrectionsCsv.write(settlement, writer));
        }
        write(folder, BasisFiles.SHARES_JSON, writer -> FollowUp.writeJson(settlement, writer));
        write(folder, BasisFiles.SHARES_CSV, writer -> FollowUp.writeCsv(settlement, writer));
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

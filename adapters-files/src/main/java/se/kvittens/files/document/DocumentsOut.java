package se.kvittens.files.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import se.kvittens.application.settling.BasisOut;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.files.basis.BasisFiles;
import se.kvittens.files.basis.RunFacts;

/** Writes documents into the providers' folders; a failure to write ends the run with {@link UncheckedIOException}. */
public final class DocumentsOut implements BasisOut {

    private final Path out;
    private final List<BasisDocument> documents;
    private final Function<Supplied, RunFacts> facts;

    /**
     * Takes settlements with what the run knows beside them.
     *
     * @param out holds a folder for each provider; what is missing is made
     * @param facts what the run knows of a supplied month
     */
    public DocumentsOut(Path out, List<BasisDocument> documents, Function<Supplied, RunFacts> facts) {
        this.out = out;
        this.documents = List.copyOf(documents);
        this.facts = facts;
    }

    @Override
    public void take(Settlement settlement, Supplied from) {
        Path folder = out.resolve(BasisFiles.folderOf(settlement.provenance().provider()));
        try {
            for (BasisDocument document : documents) {
                Files.createDirectories(folder);
                document.write(settlement, facts.apply(from), folder.resolve(document.fileName()));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}

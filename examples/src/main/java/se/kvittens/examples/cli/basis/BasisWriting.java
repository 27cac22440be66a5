package se.kvittens.examples.cli.basis;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import se.kvittens.application.settling.BasisOut;
import se.kvittens.application.settling.Supplied;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.LibraryVersion;
import se.kvittens.files.basis.BasisFolder;
import se.kvittens.files.basis.BasisFolderOut;
import se.kvittens.files.basis.RunFacts;
import se.kvittens.files.document.BasisDocument;
import se.kvittens.files.document.DocumentsOut;
import se.kvittens.files.monthfolder.MonthFolder;

/** Writes each provider's basis into a folder of its own: for programs, and as the documents that people asked for. */
public final class BasisWriting {

    private final Context context;
    private final MonthFolder folder;
    private final List<BasisDocument> documents;

    /**
     * Writes with or without documents.
     *
     * @param folder whose prices were taken
     * @param documents are written beside each provider's JSON and CSV
     */
    public BasisWriting(Context context, MonthFolder folder, List<BasisDocument> documents) {
        this.context = context;
        this.folder = folder;
        this.documents = documents;
    }

    /** Of months whose rows were all taken, or are told to be left out. */
    public BasisOut into(Path out) {
        return into(out, () -> false);
    }

    /**
     * Of months that may lack rows.
     *
     * @param withoutRows whether the month that is written now lacks some
     */
    public BasisOut into(Path out, BooleanSupplier withoutRows) {
        Function<Supplied, RunFacts> facts = supplied -> new RunFacts(
                LibraryVersion.current(),
                folder.prices().contentHash(),
                supplied.inputHash(),
                supplied.rejected(),
                withoutRows.getAsBoolean());
        BasisOut forPrograms = new BasisFolderOut(new BasisFolder(out, context.locale()), facts);
        BasisOut forPeople = new DocumentsOut(out, documents, facts);
        return (settlement, from) -> {
            forPrograms.take(settlement, from);
            forPeople.take(settlement, from);
        };
    }
}

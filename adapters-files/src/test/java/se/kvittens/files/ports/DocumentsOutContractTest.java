package se.kvittens.files.ports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.settling.BasisOut;
import se.kvittens.application.settling.BasisOutContract;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.files.basis.BasisFiles;
import se.kvittens.files.basis.RunFacts;
import se.kvittens.files.document.BasisDocument;
import se.kvittens.files.document.DocumentsOut;
import se.kvittens.files.rulebook.RuleBookFolder;

/** A folder of documents keeps the contract of what takes settlements, byte for byte, for each kind of document. */
abstract class DocumentsOutContractTest extends BasisOutContract {

    private static final RuleBooks BOOKS = RuleBookFolder.bundled();

    @TempDir
    private Path root;

    private List<Supplied> months;
    private Path out;
    private int begun;

    abstract BasisDocument document();

    @BeforeEach
    void read() {
        months = new MonthOnDisk(root.resolve("month")).supplied();
    }

    @Override
    protected BasisOut begin() {
        out = root.resolve("documents-" + begun++);
        return new DocumentsOut(
                out, List.of(document()), from -> new RunFacts("0", "prices", from.inputHash(), 0, false));
    }

    @Override
    protected Map<String, String> kept() {
        Map<String, String> kept = new TreeMap<>();
        for (String provider : MonthOnDisk.PROVIDERS) {
            Path file = out.resolve(BasisFiles.folderOf(provider))
                    .resolve(document().fileName());
            if (Files.exists(file)) {
                kept.put(provider, contentOf(file));
            }
        }
        return kept;
    }

    @Override
    protected RuleBookShelf shelf() {
        return () -> BOOKS;
    }

    @Override
    protected List<Supplied> months() {
        return months;
    }

    private static String contentOf(Path file) {
        try {
            return Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

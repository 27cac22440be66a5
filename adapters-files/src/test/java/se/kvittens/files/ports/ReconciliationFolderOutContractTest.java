package se.kvittens.files.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.reconciling.ReconcileMonth;
import se.kvittens.application.reconciling.ReconciliationOut;
import se.kvittens.application.reconciling.ReconciliationOutContract;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.files.reconciliation.ReconciliationFiles;
import se.kvittens.files.reconciliation.ReconciliationFolder;
import se.kvittens.files.reconciliation.ReconciliationFolderOut;
import se.kvittens.files.rulebook.RuleBookFolder;

/** A folder keeps the contract of what takes reconciliations. */
class ReconciliationFolderOutContractTest extends ReconciliationOutContract {

    private static final RuleBooks BOOKS = RuleBookFolder.bundled();

    @TempDir
    private Path root;

    private List<Supplied> months;
    private Path out;
    private int begun;

    @BeforeEach
    void read() {
        months = new MonthOnDisk(root.resolve("month")).supplied();
    }

    @Override
    protected ReconciliationOut begin() {
        out = root.resolve("reconciled-" + begun++);
        return new ReconciliationFolderOut(new ReconciliationFolder(out, Locale.ENGLISH), ProviderFolders::facts);
    }

    @Override
    protected Map<String, String> kept() {
        return ProviderFolders.kept(out, ReconciliationFiles.SUMMARY_JSON);
    }

    @Override
    protected RuleBookShelf shelf() {
        return () -> BOOKS;
    }

    @Override
    protected List<Supplied> months() {
        return months;
    }

    @Test
    void what_the_run_knows_of_a_month_stands_beside_it() {
        new ReconcileMonth(shelf()).reconcile(months::iterator, begin());

        assertThat(kept())
                .allSatisfy((provider, text) ->
                        assertThat(text).contains("hash of " + provider).contains("\"rejectsSkipped\" : false"));
    }

    @Test
    void a_place_that_cant_be_written_ends_the_run() throws IOException {
        Path file = Files.writeString(root.resolve("file"), "in the way");
        ReconciliationOut unwritable =
                new ReconciliationFolderOut(new ReconciliationFolder(file, Locale.ENGLISH), ProviderFolders::facts);

        assertThatThrownBy(() -> new ReconcileMonth(shelf()).reconcile(months::iterator, unwritable))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(file).hasContent("in the way");
    }
}

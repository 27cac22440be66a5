package se.kvittens.files.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.reconciling.ReconcileMonth;
import se.kvittens.application.reconciling.ReconciliationOut;
import se.kvittens.application.reconciling.ReconciliationOutContract;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.files.basis.RunFacts;
import se.kvittens.files.monthfolder.FolderMonths;
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
        months = new ArrayList<>();
        new FolderMonths(new MonthOnDisk(root.resolve("month")).open(), false, input -> {})
                .iterator()
                .forEachRemaining(months::add);
    }

    @Override
    protected ReconciliationOut begin() {
        out = root.resolve("reconciled-" + begun++);
        return new ReconciliationFolderOut(
                new ReconciliationFolder(out, Locale.ENGLISH), ReconciliationFolderOutContractTest::facts);
    }

    @Override
    protected Map<String, String> kept() {
        Map<String, String> kept = new TreeMap<>();
        for (Path folder : in(out)) {
            StringBuilder text = new StringBuilder();
            in(folder)
                    .forEach(
                            file -> text.append(file.getFileName()).append('\n').append(read(file)));
            kept.put(providerOf(folder), text.toString());
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
        ReconciliationOut unwritable = new ReconciliationFolderOut(
                new ReconciliationFolder(file, Locale.ENGLISH), ReconciliationFolderOutContractTest::facts);

        assertThatThrownBy(() -> new ReconcileMonth(shelf()).reconcile(months::iterator, unwritable))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(file).hasContent("in the way");
    }

    private static RunFacts facts(Supplied from) {
        return new RunFacts("0", "prices", "hash of " + from.month().provider().providerName(), from.rejected(), false);
    }

    private static String providerOf(Path folder) {
        try {
            return new ObjectMapper()
                    .readTree(folder.resolve(ReconciliationFiles.SUMMARY_JSON).toFile())
                    .at("/provider")
                    .asText();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> in(Path folder) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

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
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.settling.BasisOut;
import se.kvittens.application.settling.BasisOutContract;
import se.kvittens.application.settling.SettleMonth;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.files.basis.BasisFiles;
import se.kvittens.files.basis.BasisFolder;
import se.kvittens.files.basis.BasisFolderOut;
import se.kvittens.files.rulebook.RuleBookFolder;

/** A folder of bases keeps the contract of what takes settlements. */
class BasisFolderOutContractTest extends BasisOutContract {

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
    protected BasisOut begin() {
        out = root.resolve("basis-" + begun++);
        return new BasisFolderOut(new BasisFolder(out, Locale.ENGLISH), ProviderFolders::facts);
    }

    @Override
    protected Map<String, String> kept() {
        return ProviderFolders.kept(out, BasisFiles.BASIS_JSON);
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
        new SettleMonth(shelf()).settle(months::iterator, new Basis(Optional.empty(), true), begin());

        assertThat(kept())
                .allSatisfy((provider, text) ->
                        assertThat(text).contains("hash of " + provider).contains("\"rejectsSkipped\" : false"));
    }

    @Test
    void a_place_that_cant_be_written_ends_the_run() throws IOException {
        Path file = Files.writeString(root.resolve("file"), "in the way");
        BasisOut unwritable = new BasisFolderOut(new BasisFolder(file, Locale.ENGLISH), ProviderFolders::facts);

        assertThatThrownBy(() -> new SettleMonth(shelf())
                        .settle(months::iterator, new Basis(Optional.empty(), true), unwritable))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(file).hasContent("in the way");
    }
}

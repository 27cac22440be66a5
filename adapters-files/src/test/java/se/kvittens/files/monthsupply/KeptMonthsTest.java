package se.kvittens.files.monthsupply;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.settling.Supplied;
import se.kvittens.application.supplying.SupplyFault;
import se.kvittens.files.changing.FileState;
import se.kvittens.files.monthsupply.KeptMonths.Key;
import se.kvittens.files.rulebook.RuleBookFolder;

/** Months of two records each, a recipient and a visit, where six fit and no more. */
class KeptMonthsTest {

    private static final FileState STATE = FileState.of(List.of(Path.of("no-such-file")));

    @TempDir
    Path root;

    private final KeptMonths kept = new KeptMonths(6);
    private Either<SupplyFault, Supplied> month = Either.left(SupplyFault.NOT_IN_ORDER);

    @BeforeEach
    void read() {
        new MonthFolders(root).with("oct", "2024-10", MonthFolders.NORTH);
        month = Either.right(new MonthsFolder(root, MonthFolders.agreed(), RuleBookFolder.bundled(), 0, told -> {})
                .find(MonthFolders.NORTH, YearMonth.of(2024, 10))
                .get()
                .orElseThrow());
    }

    @Test
    void as_many_are_kept_as_fit() {
        keep(1, 2, 3);

        assertThat(List.of(isKept(1), isKept(2), isKept(3))).containsExactly(true, true, true);
    }

    @Test
    void of_one_more_that_goes_which_nobody_has_asked_for_the_longest() {
        keep(1, 2, 3);
        assertThat(isKept(1)).isTrue();
        keep(4);

        assertThat(List.of(isKept(1), isKept(2), isKept(3), isKept(4))).containsExactly(true, false, true, true);
    }

    @Test
    void one_that_is_larger_than_what_fits_is_kept_alone() {
        KeptMonths small = new KeptMonths(1);
        small.keep(key(1), STATE, month);
        assertThat(small.find(key(1), STATE)).contains(month);
        small.keep(key(2), STATE, month);

        assertThat(small.find(key(1), STATE)).isEmpty();
        assertThat(small.find(key(2), STATE)).contains(month);
    }

    @Test
    void what_is_kept_counts_as_long_as_its_files_are_as_they_were() {
        keep(1);

        assertThat(kept.find(key(1), FileState.of(List.of(root)))).isEmpty();
    }

    @Test
    void a_month_that_is_kept_anew_counts_once() {
        keep(1, 2, 3, 3, 3);

        assertThat(isKept(1)).isTrue();
    }

    private void keep(int... months) {
        for (int each : months) {
            kept.keep(key(each), STATE, month);
        }
    }

    private boolean isKept(int month) {
        return kept.find(key(month), STATE).isPresent();
    }

    private static Key key(int month) {
        return new Key(MonthFolders.NORTH, YearMonth.of(2024, month));
    }
}

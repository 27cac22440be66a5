package se.kvittens.files.monthsupply;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.files.monthsupply.MonthFolders.NORTH;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.settling.Supplied;
import se.kvittens.application.supplying.SupplyFault;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.files.changing.FileState;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.rulebook.RuleBookFolder;

/** What is replaced while it is read is supplied as it was or as it is, and never in part. */
class ChangingFilesTest {

    private static final RuleBooks BOOKS = RuleBookFolder.bundled();
    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);

    /** Looked at are the manifest before it is read and after, then all files: what is kept, before they are read, and after. */
    private static final int AFTER_READING = 5;

    @TempDir
    Path root;

    private final List<Fault> told = new ArrayList<>();

    @Test
    void what_changes_during_a_reading_is_read_again() {
        MonthFolders folders = new MonthFolders(root).with("oct", "2024-10", NORTH);
        MonthsFolder months = changing(looks -> looks == AFTER_READING, folders);

        assertThat(months.find(NORTH, OCTOBER).get().orElseThrow().month().recipients())
                .hasSize(2);
        assertThat(told).isEmpty();
    }

    @Test
    void what_changes_during_each_reading_is_supplied_once_it_rests() {
        MonthFolders folders = new MonthFolders(root).with("oct", "2024-10", NORTH);
        AtomicBoolean rests = new AtomicBoolean();
        MonthsFolder months = changing(looks -> !rests.get(), folders);

        assertThat(months.find(NORTH, OCTOBER)).isEqualTo(Either.left(SupplyFault.CHANGING));
        assertThat(told).extracting(Fault::kind).containsExactly(FaultKind.CHANGED_WHILE_READ);
        rests.set(true);
        assertThat(months.find(NORTH, OCTOBER).get()).isPresent();
    }

    /** Of each state of the folder anna's visits are as many as there are recipients. */
    @Test
    void a_folder_that_is_replaced_again_and_again_is_never_read_in_part() throws Exception {
        state(0);
        MonthsFolder months = new MonthsFolder(root, MonthFolders.agreed(), BOOKS, 0, told::add);
        AtomicBoolean isDone = new AtomicBoolean();
        CompletableFuture<Void> replacing = CompletableFuture.runAsync(() -> {
            for (int number = 1; number <= 200; number++) {
                state(number);
            }
            isDone.set(true);
        });
        int supplied = 0;
        while (!isDone.get() || supplied == 0) {
            Either<SupplyFault, Optional<Supplied>> found = months.find(NORTH, OCTOBER);
            if (found.isLeft()) {
                assertThat(found.getLeft()).isEqualTo(SupplyFault.CHANGING);
            } else {
                var month = found.get().orElseThrow().month();
                assertThat(month.visits()).hasSameSizeAs(month.recipients());
                supplied++;
            }
        }
        replacing.get();

        assertThat(months.find(NORTH, OCTOBER).get().orElseThrow().month().visits())
                .hasSize(1 + 200 % 7);
    }

    /** Changes a file just before some of the looks. */
    private MonthsFolder changing(IntPredicate when, MonthFolders folders) {
        int[] looks = {0};
        return new MonthsFolder(root, MonthFolders.agreed(), BOOKS, new KeptMonths(0), told::add, files -> {
            if (when.test(++looks[0])) {
                folders.and("oct/p1/recipients.csv", "r%d,1950-01-31\n".formatted(looks[0]));
            }
            return FileState.of(files);
        });
    }

    /** The month folder is a link, which is switched at once to a folder that is whole. */
    private void state(int number) {
        String folder = ".state-" + number;
        MonthFolders folders = new MonthFolders(root).with(folder, "2024-10", NORTH);
        for (int more = 0; more < number % 7; more++) {
            folders.and(folder + "/p1/recipients.csv", "r%d,1950-01-31\n".formatted(more));
            folders.and(
                    folder + "/p1/visits.csv",
                    "w%d,anna,c1,2024-10-02T0%d:00,NFC,2024-10-02T0%d:30,NFC\n".formatted(more, more, more));
        }
        try {
            Path link = Files.createSymbolicLink(root.resolve(".link-" + number), Path.of(folder));
            Files.move(link, root.resolve("oct"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unlinked) {
            throw new UncheckedIOException(unlinked);
        }
    }
}

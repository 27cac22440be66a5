package se.kvittens.files.orders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.feed.FeedCounts;
import se.kvittens.files.profile.FeedField;
import se.kvittens.files.profile.Profile;
import se.kvittens.files.profile.ProfileFile;
import se.kvittens.files.records.TableFile;

/** A CSV file with a profile, and what came of reading it. */
public final class FeedFiles {

    private final Path file;
    private final List<Fault> faults = new ArrayList<>();

    public FeedFiles(Path file, String content) {
        this.file = file;
        try {
            Files.writeString(file, content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public <F extends Enum<F> & FeedField> Profile<F> profile(ProfileFile<F> of, String columns) {
        Faults wrong = new Faults();
        return of.parse(
                        "p.yaml",
                        "format: 1\nof: " + of.of() + "\ncolumns:\n" + columns.indent(2),
                        wrong,
                        (root, profile) -> profile)
                .orElseThrow(() -> new AssertionError(wrong.all()));
    }

    public TableFile table(Profile<?> profile) {
        return new TableFile(file, "f.csv", profile.shape());
    }

    public void fault(Fault fault) {
        faults.add(fault);
    }

    /** {@code UNKNOWN_WORD 2 Column}. */
    public List<String> faults() {
        return faults.stream()
                .map(fault -> fault.kind() + " " + fault.line() + " " + fault.field())
                .toList();
    }

    /** Whether each row was told or rejected, and each fault is of a rejected one. */
    public static boolean isWhole(FeedCounts counts) {
        return counts.records() == counts.told() + counts.skipped() + counts.rejected();
    }
}

package se.kvittens.files.feed;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.profile.FeedField;
import se.kvittens.files.profile.Profile;
import se.kvittens.files.records.TableFile;

/** The rows of a file of which each is told, by a profile. */
public final class ProfiledRows<F extends Enum<F> & FeedField> {

    private final TableFile file;
    private final Profile<F> profile;
    private final Consumer<Fault> faults;
    private FeedCounts counts = FeedCounts.NONE;

    public ProfiledRows(TableFile file, Profile<F> profile, Consumer<Fault> faults) {
        this.file = file;
        this.profile = profile;
        this.faults = faults;
    }

    /** Tells what is made of each row; nothing is made of one that is rejected. */
    public <T> void tell(Function<FeedRow<F>, Optional<T>> reading, Consumer<T> told) {
        counts = new FeedTable<>(file, profile, faults).read(row -> {
            reading.apply(row).ifPresent(told);
            return FeedTable.Taken.TOLD;
        });
    }

    /** Of the last telling. */
    public FeedCounts counts() {
        return counts;
    }
}

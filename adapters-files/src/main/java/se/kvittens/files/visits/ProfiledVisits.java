package se.kvittens.files.visits;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import se.kvittens.application.importing.feed.VisitFeed;
import se.kvittens.application.importing.told.ToldVisit;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.feed.FeedCounts;
import se.kvittens.files.feed.FeedRow;
import se.kvittens.files.feed.FeedTable;
import se.kvittens.files.records.TableFile;

/** The visits of a file, by a profile. */
public final class ProfiledVisits implements VisitFeed {

    private final TableFile file;
    private final VisitProfile profile;
    private final Reading reading;
    private FeedCounts counts = FeedCounts.NONE;

    /**
     * What is said of a file beside its profile.
     *
     * @param taken when it was exported: by then what it calls approved was approved, and what it shows as changed was
     * @param mostCharacters of a note (REG-9)
     */
    public record Reading(Optional<Instant> taken, int mostCharacters, Consumer<Fault> faults) {}

    public ProfiledVisits(TableFile file, VisitProfile profile, Reading reading) {
        this.file = file;
        this.profile = profile;
        this.reading = reading;
    }

    /**
     * An export of one system, which is read when it is told. Empty, with all faults, where the profile is wrong or of
     * another system.
     */
    public static Optional<ProfiledVisits> of(SystemOfRecord system, Path export, Path profile, Reading reading) {
        Faults faults = new Faults();
        Optional<VisitProfile> read = VisitProfile.read(profile, faults);
        read.filter(each -> each.system() != system)
                .ifPresent(each -> faults.add(new Fault(
                        FaultKind.INVALID_VALUE,
                        profile.toString(),
                        0,
                        "system",
                        each.system().name(),
                        system.name())));
        faults.all().forEach(reading.faults());
        return faults.isEmpty()
                ? read.map(by -> new ProfiledVisits(
                        new TableFile(export, export.toString(), by.columns().shape()), by, reading))
                : Optional.empty();
    }

    @Override
    public void tell(Consumer<ToldVisit> visits) {
        VisitReader reader = new VisitReader(file.name(), profile, reading);
        counts = new FeedTable<>(file, profile.columns(), reading.faults())
                .read(row -> reader.isOther(row) ? FeedTable.Taken.SKIPPED : told(reader, row, visits));
    }

    /** Of the last telling. */
    public FeedCounts counts() {
        return counts;
    }

    private static FeedTable.Taken told(VisitReader reader, FeedRow<VisitField> row, Consumer<ToldVisit> visits) {
        reader.read(row).ifPresent(visits);
        return FeedTable.Taken.TOLD;
    }
}

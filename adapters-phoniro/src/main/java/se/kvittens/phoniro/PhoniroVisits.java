package se.kvittens.phoniro;

import java.nio.file.Path;
import java.util.Optional;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.records.TableFile;
import se.kvittens.files.visits.ProfiledVisits;
import se.kvittens.files.visits.VisitProfile;

/** Opens an export of visits as a feed. */
public final class PhoniroVisits {

    /** Needs nothing. */
    public PhoniroVisits() {}

    /**
     * Reads the profile; the export itself is read when the feed is told. Empty, with all faults, where the profile is
     * wrong or of another system.
     */
    public Optional<ProfiledVisits> open(Path export, Path profile, ProfiledVisits.Reading reading) {
        Faults faults = new Faults();
        Optional<VisitProfile> read = VisitProfile.read(profile, faults);
        read.filter(each -> each.system() != SystemOfRecord.PHONIRO)
                .ifPresent(each -> faults.add(new Fault(
                        FaultKind.INVALID_VALUE,
                        profile.toString(),
                        0,
                        "system",
                        each.system().name(),
                        SystemOfRecord.PHONIRO.name())));
        faults.all().forEach(reading.faults());
        return faults.isEmpty()
                ? read.map(by -> new ProfiledVisits(
                        new TableFile(export, export.toString(), by.columns().shape()), by, reading))
                : Optional.empty();
    }
}

package se.kvittens.phoniro;

import java.nio.file.Path;
import java.util.Optional;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.files.visits.ProfiledVisits;

/** Opens an export of visits as a feed. */
public final class PhoniroVisits {

    /** Needs nothing. */
    public PhoniroVisits() {}

    /**
     * Reads the profile; the export itself is read when the feed is told. Empty, with all faults, where the profile is
     * wrong or of another system.
     */
    public Optional<ProfiledVisits> open(Path export, Path profile, ProfiledVisits.Reading reading) {
        return ProfiledVisits.of(SystemOfRecord.PHONIRO, export, profile, reading);
    }
}

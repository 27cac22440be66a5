package se.kvittens.files.visits;

import java.nio.file.Path;
import java.util.Optional;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.profile.Profile;
import se.kvittens.files.profile.ProfileFile;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;

/**
 * How a file of visits is read.
 *
 * @param system that holds them
 * @param endsNextDay whether an end whose date is in the same column as the start's, and whose time is before the
 *     start's, is of the next day; else it is refused
 */
public record VisitProfile(Profile<VisitField> columns, SystemOfRecord system, boolean endsNextDay) {

    public static final ProfileFile<VisitField> FILE = new ProfileFile<>("visits", VisitField.class);

    /** Empty, with all faults, where anything is wrong. */
    public static Optional<VisitProfile> read(Path path, Faults faults) {
        return FILE.read(path, faults, VisitProfile::of);
    }

    /** As {@link #read}, of a text. */
    public static Optional<VisitProfile> parse(String file, String text, Faults faults) {
        return FILE.parse(file, text, faults, VisitProfile::of);
    }

    private static VisitProfile of(YamlFields root, Profile<VisitField> profile) {
        SystemOfRecord system = root.required("system")
                .flatMap(value -> value.as(Readings.oneOf(SystemOfRecord.class)))
                .orElse(SystemOfRecord.PHONIRO);
        boolean endsNextDay = root.optional("endsNextDay")
                .flatMap(value -> value.as(Readings::flag))
                .orElse(false);
        return new VisitProfile(profile, system, endsNextDay);
    }
}

package se.kvittens.lifecare.files;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import se.kvittens.application.importing.feed.RegisterFeed;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.orders.ProfiledAbsences;
import se.kvittens.files.orders.ProfiledOrders;
import se.kvittens.files.people.ProfiledCarers;
import se.kvittens.files.people.ProfiledRecipients;
import se.kvittens.files.profile.FeedField;
import se.kvittens.files.profile.Profile;
import se.kvittens.files.profile.ProfileFile;
import se.kvittens.files.records.TableFile;
import se.kvittens.files.visits.ProfiledVisits;

/**
 * Opens exports as feeds, each by a profile. The profile is read at once, the export when the feed is told. Empty, with all
 * faults, where the profile is wrong.
 */
public final class LifecareFiles {

    /** Needs nothing. */
    public LifecareFiles() {}

    /** An export, the profile by which it is read, and where what is wrong with them goes. */
    public record Export(Path file, Path profile, Consumer<Fault> faults) {}

    /** Visits of Besöksuppföljningen; a profile of another system's is refused. */
    public Optional<ProfiledVisits> visits(Path file, Path profile, ProfiledVisits.Reading reading) {
        return ProfiledVisits.of(SystemOfRecord.LIFECARE, file, profile, reading);
    }

    /** Orders (beställningar), and executions (verkställigheter), which are orders with a first and maybe a last day. */
    public Optional<ProfiledOrders> orders(Export export) {
        return open(
                export,
                ProfiledOrders.PROFILE,
                profile -> new ProfiledOrders(table(export, profile), profile, export.faults()));
    }

    /**
     * Absences (frånvaro).
     *
     * @param mostCharacters of a description (REG-9)
     */
    public Optional<ProfiledAbsences> absences(Export export, int mostCharacters) {
        return open(
                export,
                ProfiledAbsences.PROFILE,
                profile -> new ProfiledAbsences(table(export, profile), profile, mostCharacters, export.faults()));
    }

    public Optional<RegisterFeed> recipients(Export export) {
        return open(
                export,
                ProfiledRecipients.PROFILE,
                profile -> new ProfiledRecipients(table(export, profile), profile, export.faults()));
    }

    public Optional<RegisterFeed> carers(Export export) {
        return open(
                export,
                ProfiledCarers.PROFILE,
                profile -> new ProfiledCarers(table(export, profile), profile, export.faults()));
    }

    private static <F extends Enum<F> & FeedField, T> Optional<T> open(
            Export export, ProfileFile<F> kind, Function<Profile<F>, T> feed) {
        Faults faults = new Faults();
        Optional<Profile<F>> profile = kind.read(export.profile(), faults);
        faults.all().forEach(export.faults());
        return profile.map(feed);
    }

    private static TableFile table(Export export, Profile<?> profile) {
        return new TableFile(export.file(), export.file().toString(), profile.shape());
    }
}

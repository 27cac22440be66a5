package se.kvittens.files.people;

import java.util.Optional;
import java.util.function.Consumer;
import se.kvittens.application.importing.feed.RegisterFeed;
import se.kvittens.application.importing.told.ToldCarer;
import se.kvittens.application.importing.told.ToldRecipient;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.feed.FeedCounts;
import se.kvittens.files.feed.FeedRow;
import se.kvittens.files.feed.ProfiledRows;
import se.kvittens.files.profile.Profile;
import se.kvittens.files.profile.ProfileFile;
import se.kvittens.files.records.TableFile;

/** The carers of a file, by a profile. A carer with two names stands there twice. */
public final class ProfiledCarers implements RegisterFeed {

    public static final ProfileFile<CarerField> PROFILE = new ProfileFile<>("carers", CarerField.class);

    private final ProfiledRows<CarerField> rows;

    public ProfiledCarers(TableFile file, Profile<CarerField> profile, Consumer<Fault> faults) {
        this.rows = new ProfiledRows<>(file, profile, faults);
    }

    @Override
    public void tell(Consumer<ToldRecipient> recipients, Consumer<ToldCarer> carers) {
        rows.tell(ProfiledCarers::read, carers);
    }

    /** Of the last telling. */
    public FeedCounts counts() {
        return rows.counts();
    }

    private static Optional<ToldCarer> read(FeedRow<CarerField> row) {
        row.require(CarerField.ID);
        Optional<String> id = row.id(CarerField.ID);
        Optional<String> name = row.name(CarerField.NAME);
        return row.isRejected()
                ? Optional.empty()
                : id.map(known -> new ToldCarer(new CarerId(known), name, row.origin(Optional.empty())));
    }
}

package se.kvittens.files.people;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import se.kvittens.application.importing.feed.RegisterFeed;
import se.kvittens.application.importing.told.ToldCarer;
import se.kvittens.application.importing.told.ToldRecipient;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.people.Recipient;
import se.kvittens.files.fault.Expectation;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.feed.FeedCounts;
import se.kvittens.files.feed.FeedRow;
import se.kvittens.files.feed.ProfiledRows;
import se.kvittens.files.profile.Profile;
import se.kvittens.files.profile.ProfileFile;
import se.kvittens.files.records.TableFile;

/** The recipients of a file, by a profile. */
public final class ProfiledRecipients implements RegisterFeed {

    public static final ProfileFile<RecipientField> PROFILE = new ProfileFile<>("recipients", RecipientField.class);

    private static final int MOST_DELIVERIES = 9999;

    private final ProfiledRows<RecipientField> rows;

    public ProfiledRecipients(TableFile file, Profile<RecipientField> profile, Consumer<Fault> faults) {
        this.rows = new ProfiledRows<>(file, profile, faults);
    }

    @Override
    public void tell(Consumer<ToldRecipient> recipients, Consumer<ToldCarer> carers) {
        rows.tell(ProfiledRecipients::read, recipients);
    }

    /** Of the last telling. */
    public FeedCounts counts() {
        return rows.counts();
    }

    private static Optional<ToldRecipient> read(FeedRow<RecipientField> row) {
        row.require(RecipientField.ID);
        Optional<String> id = row.id(RecipientField.ID);
        Optional<String> name = row.name(RecipientField.NAME);
        Optional<String> provider = row.id(RecipientField.PROVIDER);
        Optional<LocalDate> born = row.date(RecipientField.BORN);
        Area area = row.word(RecipientField.AREA).map(Area::valueOf).orElse(Area.MAINLAND);
        boolean socialPsychiatry = row.flag(RecipientField.SOCIAL_PSYCHIATRY);
        boolean temporaryStay = row.flag(RecipientField.TEMPORARY_STAY);
        boolean tagRefusalAgreed = row.flag(RecipientField.TAG_REFUSAL_AGREED);
        Optional<RecipientId> cohabitsWith = cohabitsWith(row, id);
        int deliveries =
                row.number(RecipientField.MEAL_DELIVERIES, MOST_DELIVERIES).orElse(0);
        Duration excess = row.length(RecipientField.EXCESS_APPROVED).orElse(Duration.ZERO);
        if (row.isRejected() || id.isEmpty()) {
            return Optional.empty();
        }
        Recipient recipient = new Recipient(
                new RecipientId(id.get()), born, area, socialPsychiatry, temporaryStay, tagRefusalAgreed, cohabitsWith);
        return Optional.of(
                new ToldRecipient(recipient, name, provider, excess, deliveries, row.origin(Optional.empty())));
    }

    private static Optional<RecipientId> cohabitsWith(FeedRow<RecipientField> row, Optional<String> id) {
        Optional<String> cohabitant = row.id(RecipientField.COHABITS_WITH);
        if (cohabitant.isPresent() && cohabitant.equals(id)) {
            row.fault(FaultKind.INVALID_VALUE, RecipientField.COHABITS_WITH, Expectation.ANOTHER_RECIPIENT.key());
        }
        return cohabitant.map(RecipientId::new);
    }
}

package se.kvittens.files.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import se.kvittens.application.importing.feed.AbsenceFeed;
import se.kvittens.application.importing.told.ToldAbsence;
import se.kvittens.application.importing.told.ToldPerson;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.feed.FeedCounts;
import se.kvittens.files.feed.FeedRow;
import se.kvittens.files.feed.ProfiledRows;
import se.kvittens.files.profile.Profile;
import se.kvittens.files.profile.ProfileFile;
import se.kvittens.files.records.TableFile;

/** The absences of a file, by a profile. */
public final class ProfiledAbsences implements AbsenceFeed {

    public static final ProfileFile<AbsenceField> PROFILE = new ProfileFile<>("absences", AbsenceField.class);

    private final ProfiledRows<AbsenceField> rows;
    private final int mostCharacters;

    /**
     * Reads absences.
     *
     * @param mostCharacters of a description (REG-9)
     */
    public ProfiledAbsences(TableFile file, Profile<AbsenceField> profile, int mostCharacters, Consumer<Fault> faults) {
        this.rows = new ProfiledRows<>(file, profile, faults);
        this.mostCharacters = mostCharacters;
    }

    @Override
    public void tell(Consumer<ToldAbsence> absences) {
        rows.tell(this::read, absences);
    }

    /** Of the last telling. */
    public FeedCounts counts() {
        return rows.counts();
    }

    private Optional<ToldAbsence> read(FeedRow<AbsenceField> row) {
        row.require(AbsenceField.FROM);
        row.require(AbsenceField.CAUSE);
        Optional<ToldPerson> recipient = row.person(AbsenceField.RECIPIENT_ID, AbsenceField.RECIPIENT_NAME);
        Optional<String> id = row.id(AbsenceField.ID);
        Optional<String> provider = row.id(AbsenceField.PROVIDER);
        Optional<DateSpan> days = days(row);
        Optional<AbsenceCause> cause = row.word(AbsenceField.CAUSE).map(AbsenceCause::valueOf);
        Optional<Instant> known = row.instant(AbsenceField.KNOWN);
        Optional<Instant> changed = row.instant(AbsenceField.LAST_CHANGED);
        String description = row.note(AbsenceField.DESCRIPTION, mostCharacters).text();
        if (row.isRejected() || recipient.isEmpty() || days.isEmpty() || cause.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ToldAbsence(
                id,
                provider,
                recipient.get(),
                new Absence(days.get(), cause.get(), known, description),
                row.origin(changed)));
    }

    private static Optional<DateSpan> days(FeedRow<AbsenceField> row) {
        Optional<LocalDate> from = row.date(AbsenceField.FROM);
        Optional<LocalDate> to = row.date(AbsenceField.TO);
        if (from.isPresent() && to.filter(from.get()::isAfter).isPresent()) {
            row.fault(FaultKind.END_BEFORE_START, AbsenceField.TO, from.get().toString());
            return Optional.empty();
        }
        return from.map(first -> to.map(last -> DateSpan.closed(first, last)).orElseGet(() -> DateSpan.from(first)));
    }
}

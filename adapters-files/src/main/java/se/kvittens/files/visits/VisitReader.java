package se.kvittens.files.visits;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.importing.told.Origin;
import se.kvittens.application.importing.told.ToldPerson;
import se.kvittens.application.importing.told.ToldVisit;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.people.PersonName;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Phone;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.Registration;
import se.kvittens.domain.visit.Remarks;
import se.kvittens.domain.visit.TagFinding;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.feed.FeedRow;
import se.kvittens.files.hash.ContentHash;
import se.kvittens.files.visits.EndsReader.Ends;

/** Makes a visit of a row. All of the row is read before it is asked whether anything was wrong with it. */
final class VisitReader {

    private static final String OTHER = "OTHER";
    private static final int ID_DIGITS = 16;

    private final String file;
    private final VisitProfile profile;
    private final ProfiledVisits.Reading reading;
    private final Map<Phone, Optional<Phone>> phones = new HashMap<>();

    VisitReader(String file, VisitProfile profile, ProfiledVisits.Reading reading) {
        this.file = file;
        this.profile = profile;
        this.reading = reading;
    }

    /** Whether the row is none of a visit, as the profile has it. */
    boolean isOther(FeedRow<VisitField> row) {
        return row.word(VisitField.KIND).filter(OTHER::equals).isPresent();
    }

    /** Nothing where the row is rejected. */
    Optional<ToldVisit> read(FeedRow<VisitField> row) {
        Optional<ToldPerson> recipient = row.person(VisitField.RECIPIENT_ID, VisitField.RECIPIENT_NAME);
        Optional<ToldPerson> carer = row.person(VisitField.CARER_ID, VisitField.CARER_NAME);
        EndsReader reader = new EndsReader(row, profile.endsNextDay());
        Ends ends = reader.registered();
        requireOne(row);
        Receipt start = receipt(row, ends.start(), VisitField.START_BY);
        Receipt end = receipt(row, ends.end(), VisitField.END_BY);
        Optional<Registration> registration = registration(row, ends, reader.changed(ends));
        Remarks remarks = remarks(row);
        Set<TaskCode> tasks =
                row.codes(VisitField.TASKS).stream().map(TaskCode::new).collect(Collectors.toUnmodifiableSet());
        Optional<Duration> planned = row.length(VisitField.PLANNED);
        Optional<String> provider = row.id(VisitField.PROVIDER);
        Optional<String> id = row.id(VisitField.ID);
        Optional<Instant> changed = row.instant(VisitField.LAST_CHANGED);
        if (row.isRejected() || recipient.isEmpty() || carer.isEmpty() || registration.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ToldVisit(
                new VisitId(id.orElseGet(() -> naturalId(recipient.get(), carer.get(), ends))),
                provider,
                recipient.get(),
                carer.get(),
                profile.system(),
                start,
                end,
                registration.get(),
                remarks,
                tasks,
                planned,
                new Origin(file, row.line(), changed)));
    }

    private static void requireOne(FeedRow<VisitField> row) {
        if (row.isEmpty(VisitField.START) && row.isEmpty(VisitField.END)) {
            row.fault(FaultKind.NEITHER_START_NOR_END, VisitField.START, "");
        }
    }

    private static @Nullable Receipt receipt(FeedRow<VisitField> row, @Nullable Instant at, VisitField by) {
        Optional<String> method = row.word(by);
        if (at == null) {
            return null;
        }
        if (method.isEmpty() && row.isEmpty(by)) {
            row.fault(FaultKind.MISSING_FIELD, by, "");
        }
        return method.map(name -> new Receipt(at, ReceiptMethod.valueOf(name))).orElse(null);
    }

    private Optional<Registration> registration(FeedRow<VisitField> row, Ends ends, Ends changed) {
        Optional<Instant> registered = row.instant(VisitField.REGISTERED).or(() -> Optional.ofNullable(ends.last()));
        Optional<Instant> approved = row.instant(VisitField.APPROVED);
        boolean isApproved = row.flag(VisitField.IS_APPROVED);
        if (approved.isEmpty() && isApproved) {
            approved = whenTaken(row, VisitField.IS_APPROVED);
        }
        List<Adjustment> adjustments = adjustments(row, changed);
        Optional<Instant> at = approved;
        return registered.map(when -> new Registration(when, at, adjustments));
    }

    /** What differs from the first registration. */
    private List<Adjustment> adjustments(FeedRow<VisitField> row, Ends changed) {
        Optional<Instant> noted = row.instant(VisitField.CHANGED_AT);
        List<Adjustment> adjustments = new ArrayList<>(1);
        if (changed.last() != null) {
            noted.or(() -> whenTaken(row, VisitField.CHANGED_AT))
                    .ifPresent(made -> adjustments.add(new Adjustment(made, changed.start(), changed.end())));
        }
        return adjustments;
    }

    /** A file shows what was so when it was taken. */
    private Optional<Instant> whenTaken(FeedRow<VisitField> row, VisitField field) {
        if (reading.taken().isEmpty()) {
            row.fault(FaultKind.UNKNOWN_TIME_TAKEN, field, "");
        }
        return reading.taken();
    }

    private Remarks remarks(FeedRow<VisitField> row) {
        Optional<ManualCause> cause = row.word(VisitField.CAUSE).map(ManualCause::valueOf);
        TagFinding tag = row.word(VisitField.TAG).map(TagFinding::valueOf).orElse(TagFinding.OWN);
        boolean outsideAllowed = row.flag(VisitField.OUTSIDE_ALLOWED);
        boolean doubleStaffing = row.flag(VisitField.DOUBLE_STAFFING);
        boolean declined = row.flag(VisitField.DECLINED);
        boolean privatePhone = row.flag(VisitField.PRIVATE_PHONE);
        return new Remarks(
                cause,
                outsideAllowed,
                tag,
                doubleStaffing,
                declined,
                privatePhone,
                phone(row),
                row.note(VisitField.NOTE, reading.mostCharacters()));
    }

    /** Each phone is kept once. */
    private Optional<Phone> phone(FeedRow<VisitField> row) {
        Optional<Phone> told = row.phone(VisitField.PHONE);
        return told.flatMap(phone -> phones.computeIfAbsent(phone, first -> told));
    }

    /** The same each time the visit is told, also after its times were changed. */
    private static String naturalId(ToldPerson recipient, ToldPerson carer, Ends ends) {
        String text = String.join(
                "|",
                nameOf(recipient),
                nameOf(carer),
                String.valueOf(ends.start()),
                ends.start() == null ? String.valueOf(ends.end()) : "");
        return ContentHash.of(text).substring(0, ID_DIGITS);
    }

    /** However the name is written. */
    private static String nameOf(ToldPerson person) {
        return person.id()
                .or(() -> person.name()
                        .map(name -> String.join(" ", PersonName.of(name).parts())))
                .orElseThrow();
    }
}

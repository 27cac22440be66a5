package se.kvittens.files.monthfolder.visits;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Note;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Registration;
import se.kvittens.domain.visit.Remarks;
import se.kvittens.domain.visit.TagFinding;
import se.kvittens.files.csv.Choices;
import se.kvittens.files.csv.Names;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.monthfolder.format.FreeTexts;
import se.kvittens.files.monthfolder.format.MonthRules;
import se.kvittens.files.monthfolder.format.TaskLists;
import se.kvittens.files.monthfolder.recipients.RecipientDraft;
import se.kvittens.files.monthfolder.recipients.Register;

/** Takes in {@code visits.csv}. */
public final class VisitRows implements Consumer<Row<VisitColumn>> {

    static final Choices<SystemOfRecord> SYSTEMS = Choices.all(SystemOfRecord.class);

    private static final Choices<ManualCause> CAUSES = Choices.all(ManualCause.class);
    private static final Choices<TagFinding> TAGS = Choices.all(TagFinding.class);

    private final Register register;
    private final MonthRules rules;
    private final TaskLists taskLists;
    private final FreeTexts freeTexts;
    private final VisitShelf shelf;
    private final Names<CarerId> carers = new Names<>();
    private final Phones phones = new Phones();
    private final PlannedLengths plannedLengths = new PlannedLengths();

    public VisitRows(Register register, MonthRules rules, TaskLists taskLists, VisitShelf shelf) {
        this.register = register;
        this.rules = rules;
        this.taskLists = taskLists;
        this.freeTexts = new FreeTexts(rules.noteLength());
        this.shelf = shelf;
    }

    @Override
    public void accept(Row<VisitColumn> row) {
        String id = row.text(VisitColumn.ID);
        RecipientDraft recipient = register.find(row, VisitColumn.RECIPIENT);
        CarerId carer = carer(row);
        Receipts receipts = Receipts.of(row);
        SystemOfRecord system = system(row, receipts);
        if (system != null && shelf.holds(id, system)) {
            row.fault(FaultKind.DUPLICATE_ID, VisitColumn.ID, "");
        }
        Registration registration = registration(row, receipts);
        Remarks remarks = remarks(row);
        Set<TaskCode> tasks = taskLists.of(row, VisitColumn.TASKS);
        Optional<Duration> planned = plannedLengths.of(row);
        if (!row.isRejected() && recipient != null && carer != null && system != null && registration != null) {
            shelf.add(new RegisteredVisit(
                    new VisitId(id),
                    recipient.recipient().id(),
                    carer,
                    system,
                    receipts.start(),
                    receipts.end(),
                    registration,
                    remarks,
                    tasks,
                    planned));
        }
    }

    private @Nullable CarerId carer(Row<VisitColumn> row) {
        CarerId known = row.find(VisitColumn.CARER, carers);
        String name = known == null ? row.identifier(VisitColumn.CARER) : "";
        if (name.isEmpty() || row.isRejected()) {
            return known;
        }
        CarerId carer = new CarerId(name);
        carers.put(name, carer);
        return carer;
    }

    /** Without a name, the one that the rule book takes it to come from. */
    private @Nullable SystemOfRecord system(Row<VisitColumn> row, Receipts receipts) {
        SystemOfRecord named = row.choice(VisitColumn.SYSTEM, SYSTEMS);
        Instant first = receipts.first();
        return named != null || first == null || !row.isEmpty(VisitColumn.SYSTEM)
                ? named
                : rules.cutOver().usualSystemAt(first);
    }

    private static @Nullable Registration registration(Row<VisitColumn> row, Receipts receipts) {
        Instant noted = row.time(VisitColumn.REGISTERED);
        Instant last = receipts.last();
        // Mostly the two are the same, and are then kept once.
        Instant registered = noted == null || noted.equals(last) ? last : noted;
        Instant approved = row.time(VisitColumn.APPROVED);
        return registered == null ? null : new Registration(registered, Optional.ofNullable(approved), List.of());
    }

    private Remarks remarks(Row<VisitColumn> row) {
        ManualCause cause = row.choice(VisitColumn.CAUSE, CAUSES);
        TagFinding tag = row.choice(VisitColumn.TAG, TAGS);
        boolean doubleStaffing = row.flag(VisitColumn.DOUBLE_STAFFING);
        boolean declined = row.flag(VisitColumn.DECLINED);
        boolean privatePhone = row.flag(VisitColumn.PRIVATE_PHONE);
        Remarks usual = phones.usualOf(row);
        Note note = freeTexts.of(row, VisitColumn.NOTE);
        boolean isUsual = cause == null && tag == null && !doubleStaffing && !declined && !privatePhone;
        return isUsual && note.equals(Note.NONE)
                ? usual
                : new Remarks(
                        Optional.ofNullable(cause),
                        false,
                        tag == null ? TagFinding.OWN : tag,
                        doubleStaffing,
                        declined,
                        privatePhone,
                        usual.phone(),
                        note);
    }
}

package se.kvittens.domain.registering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.pairing.PairedVisit;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.Happening.ApprovalUndone;
import se.kvittens.domain.registering.Happening.DoubleStaffingMarked;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.domain.registering.Happening.TimesAdjusted;
import se.kvittens.domain.registering.Happening.ToVisit;
import se.kvittens.domain.registering.Happening.VisitApproved;
import se.kvittens.domain.registering.Happening.VisitDeclined;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Note;
import se.kvittens.domain.visit.Phone;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Registration;
import se.kvittens.domain.visit.Remarks;
import se.kvittens.domain.visit.TagFinding;

/** Takes one visit from its receipts, or its entry by hand, through all that was done to it. */
final class VisitInTheMaking {

    private final RegisteredVisit asRegistered;
    private final List<Adjustment> adjustments = new ArrayList<>(0);
    private @Nullable Instant approved;
    private Set<TaskCode> tasks;
    private boolean doubleStaffing;
    private boolean declined;

    private VisitInTheMaking(RegisteredVisit asRegistered) {
        this.asRegistered = asRegistered;
        this.tasks = asRegistered.tasks();
    }

    static VisitInTheMaking of(PairedVisit paired, SystemOfRecord system) {
        RegisteredReceipt first = paired.first();
        return new VisitInTheMaking(new RegisteredVisit(
                paired.id(),
                first.recipient(),
                first.carer(),
                system,
                receiptOf(paired.start()),
                receiptOf(paired.end()),
                new Registration(registered(paired), Optional.empty(), List.of()),
                new Remarks(
                        cause(paired),
                        false,
                        tag(paired),
                        false,
                        false,
                        isByPrivatePhone(paired),
                        phone(paired),
                        Note.NONE),
                Set.of(),
                Optional.empty()));
    }

    static VisitInTheMaking of(VisitPostRegistered entered, Instant registered, SystemOfRecord system) {
        return new VisitInTheMaking(new RegisteredVisit(
                entered.visit(),
                entered.recipient(),
                entered.carer(),
                system,
                new Receipt(entered.start(), ReceiptMethod.MANUAL),
                new Receipt(entered.end(), ReceiptMethod.MANUAL),
                new Registration(registered, Optional.empty(), List.of()),
                new Remarks(
                        entered.cause(), entered.outsideAllowed(), TagFinding.OWN, false, false, false, entered.note()),
                entered.tasks(),
                Optional.empty()));
    }

    void apply(ToVisit done, Deed deed) {
        if (done instanceof TasksChosen chosen) {
            tasks = chosen.tasks();
        } else if (done instanceof DoubleStaffingMarked marked) {
            doubleStaffing = marked.isDoubleStaffed();
        } else if (done instanceof VisitDeclined noted) {
            declined = noted.isDeclined();
        } else if (done instanceof TimesAdjusted moved && isAsSeen(moved.seen())) {
            adjustments.add(adjustment(moved, deed.when(), adjustments));
        } else if (done instanceof VisitApproved approval) {
            approved = isAsSeen(approval.seen()) ? deed.when() : null;
        } else if (done instanceof ApprovalUndone) {
            approved = null;
        }
    }

    RegisteredVisit registered() {
        Remarks noted = asRegistered.remarks();
        return new RegisteredVisit(
                asRegistered.id(),
                asRegistered.recipient(),
                asRegistered.carer(),
                asRegistered.system(),
                asRegistered.start(),
                asRegistered.end(),
                new Registration(asRegistered.registration().registered(), Optional.ofNullable(approved), adjustments),
                new Remarks(
                        noted.manualCause(),
                        noted.outsideAllowed(),
                        noted.tag(),
                        doubleStaffing,
                        declined,
                        noted.privatePhone(),
                        noted.phone(),
                        noted.note()),
                tasks,
                asRegistered.planned());
    }

    /** Changes follow each other as they were taken down: none is made before the one that it was made after. */
    static Adjustment adjustment(TimesAdjusted moved, Instant made, List<Adjustment> before) {
        Instant notBefore = before.stream()
                .map(Adjustment::made)
                .filter(each -> each.isAfter(made))
                .max(Instant::compareTo)
                .orElse(made);
        return new Adjustment(notBefore, moved.start(), moved.end());
    }

    private boolean isAsSeen(Seen seen) {
        return Seen.of(registered()).equals(seen);
    }

    private static @Nullable Receipt receiptOf(@Nullable RegisteredReceipt registered) {
        return registered == null ? null : registered.receipt();
    }

    private static Instant registered(PairedVisit paired) {
        return counting(paired)
                .map(RegisteredReceipt::registered)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private static Optional<ManualCause> cause(PairedVisit paired) {
        return counting(paired).flatMap(each -> each.cause().stream()).findFirst();
    }

    /** What is to be followed up of either receipt. */
    private static TagFinding tag(PairedVisit paired) {
        return counting(paired)
                .map(RegisteredReceipt::tag)
                .filter(finding -> finding != TagFinding.OWN)
                .findFirst()
                .orElse(TagFinding.OWN);
    }

    /** One is told of a visit: that of its start, or else that of its end. */
    private static Optional<Phone> phone(PairedVisit paired) {
        return counting(paired).flatMap(each -> each.handset().phone().stream()).findFirst();
    }

    private static boolean isByPrivatePhone(PairedVisit paired) {
        return counting(paired).anyMatch(each -> each.handset().isPrivate());
    }

    private static Stream<RegisteredReceipt> counting(PairedVisit paired) {
        return paired.receipts().limit(paired.isComplete() ? 2 : 1);
    }
}

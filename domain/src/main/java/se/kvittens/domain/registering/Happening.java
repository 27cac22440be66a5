package se.kvittens.domain.registering;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.CorrectionCause;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Note;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.RegisteredVisit;

/** What is done to the visits of one carer. Asked for first; when it is accepted, it has happened for good. */
public sealed interface Happening {

    /** What somebody does by it. */
    Act act();

    /** A receipt. Which visit it belongs to follows from all receipts, not from the moment. */
    record ReceiptMade(RegisteredReceipt receipt) implements Happening {

        @Override
        public Act act() {
            return Act.MAKE_RECEIPT;
        }
    }

    /** What happens to a visit that is there. */
    sealed interface ToVisit extends Happening {

        /** A visit is named by any of its receipts. */
        VisitId visit();
    }

    /** The tasks that were performed: all of them, in place of what was chosen before. */
    record TasksChosen(VisitId visit, Set<TaskCode> tasks) implements ToVisit {

        public TasksChosen {
            tasks = Set.copyOf(tasks);
        }

        @Override
        public Act act() {
            return Act.CHOOSE_TASKS;
        }
    }

    /** This carer pressed double staffing, or took it back. */
    record DoubleStaffingMarked(VisitId visit, boolean isDoubleStaffed) implements ToVisit {

        @Override
        public Act act() {
            return Act.MARK_DOUBLE_STAFFING;
        }
    }

    /** The recipient said no at the door; or that was a mistake. */
    record VisitDeclined(VisitId visit, boolean isDeclined) implements ToVisit {

        @Override
        public Act act() {
            return Act.DECLINE;
        }
    }

    /**
     * A whole visit, entered afterwards by hand.
     *
     * @param outsideAllowed whether the case worker has allowed it to start or end outside the home
     */
    record VisitPostRegistered(
            VisitId visit,
            CarerId carer,
            RecipientId recipient,
            Instant start,
            Instant end,
            Optional<ManualCause> cause,
            boolean outsideAllowed,
            Set<TaskCode> tasks,
            Note note)
            implements Happening {

        public VisitPostRegistered {
            tasks = Set.copyOf(tasks);
        }

        @Override
        public Act act() {
            return Act.POST_REGISTER;
        }
    }

    /** Another start, another end, or both, of the visit as it was seen; null is left as it is. */
    record TimesAdjusted(
            VisitId visit,
            Seen seen,
            @Nullable Instant start,
            @Nullable Instant end) implements ToVisit {

        public TimesAdjusted {
            if (start == null && end == null) {
                throw new IllegalArgumentException("A change moves the start, the end or both.");
            }
        }

        @Override
        public Act act() {
            return Act.ADJUST;
        }
    }

    /** The visit is approved as it was seen. */
    record VisitApproved(VisitId visit, Seen seen) implements ToVisit {

        @Override
        public Act act() {
            return Act.APPROVE;
        }
    }

    /** The approval is taken back. */
    record ApprovalUndone(VisitId visit) implements ToVisit {

        @Override
        public Act act() {
            return Act.UNDO_APPROVAL;
        }
    }

    /**
     * After the lock: another version of a visit, beside those that there are. It changes nothing that was settled.
     *
     * @param visit in a month that is locked; it may have come after the lock
     * @param month whose basis is corrected; a visit may be annulled in one and entered in another
     * @param version 2 for the first correction of that visit in that month, and one more for each
     * @param to what counts instead; empty where the visit is annulled
     */
    record VisitCorrected(
            VisitId visit, YearMonth month, int version, Seen seen, CorrectionCause cause, Optional<NewVersion> to)
            implements ToVisit {

        /** The same, of the visit by another of its names. */
        VisitCorrected named(VisitId name) {
            return new VisitCorrected(name, month, version, seen, cause, to);
        }

        @Override
        public Act act() {
            return Act.CORRECT;
        }
    }

    /**
     * All that a correction says of a visit; who made it at whom stays.
     *
     * @param manualCause why a receipt is manual, where one is
     * @param outsideAllowed whether the case worker has allowed it to start or end outside the home
     */
    record NewVersion(
            Instant start,
            Instant end,
            Optional<ManualCause> manualCause,
            boolean outsideAllowed,
            Set<TaskCode> tasks,
            boolean doubleStaffing,
            boolean declined) {

        public NewVersion {
            tasks = Set.copyOf(tasks);
        }
    }

    /**
     * What a visit was when somebody looked at it: its registered times and how often they had been changed, which together
     * say what its effective times were. A receipt that comes later may make the times others; then what was said of the
     * visit no longer holds, and it is to be looked at again. So it is where somebody has changed it since.
     *
     * @param changes that the visit bore
     */
    record Seen(@Nullable Instant start, @Nullable Instant end, int changes) {

        public Seen {
            if (changes < 0) {
                throw new IllegalArgumentException("A visit was changed so often (%d) as it was.".formatted(changes));
            }
        }

        /** A visit as it was registered. */
        public Seen(@Nullable Instant start, @Nullable Instant end) {
            this(start, end, 0);
        }

        public static Seen of(RegisteredVisit visit) {
            return new Seen(
                    instantOf(visit.start()),
                    instantOf(visit.end()),
                    visit.registration().adjustments().size());
        }

        private static @Nullable Instant instantOf(@Nullable Receipt receipt) {
            return receipt == null ? null : receipt.at();
        }
    }
}

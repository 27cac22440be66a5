package se.kvittens.store.codec;

import java.util.Map;
import java.util.Optional;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.registering.Happening;
import se.kvittens.store.sql.FaultFound;

/** The words by which happenings are told apart in the journal. They are there for good. */
enum HappeningType {
    RECEIPT_MADE,
    TASKS_CHOSEN,
    DOUBLE_STAFFING_MARKED,
    VISIT_DECLINED,
    VISIT_POST_REGISTERED,
    TIMES_ADJUSTED,
    VISIT_APPROVED,
    APPROVAL_UNDONE,
    VISIT_CORRECTED;

    private static final Map<Class<? extends Happening>, HappeningType> OF_CLASS = Map.of(
            Happening.ReceiptMade.class, RECEIPT_MADE,
            Happening.TasksChosen.class, TASKS_CHOSEN,
            Happening.DoubleStaffingMarked.class, DOUBLE_STAFFING_MARKED,
            Happening.VisitDeclined.class, VISIT_DECLINED,
            Happening.VisitPostRegistered.class, VISIT_POST_REGISTERED,
            Happening.TimesAdjusted.class, TIMES_ADJUSTED,
            Happening.VisitApproved.class, VISIT_APPROVED,
            Happening.ApprovalUndone.class, APPROVAL_UNDONE,
            Happening.VisitCorrected.class, VISIT_CORRECTED);

    static HappeningType of(Happening happening) {
        return Optional.ofNullable(OF_CLASS.get(happening.getClass())).orElseThrow();
    }

    static HappeningType named(String word) throws FaultFound {
        for (HappeningType type : values()) {
            if (type.name().equals(word)) {
                return type;
            }
        }
        throw new FaultFound(JournalFault.NEWER_VERSION);
    }
}

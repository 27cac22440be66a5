package se.kvittens.client.visits;

import io.vavr.control.Either;
import se.kvittens.client.answer.Paged;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.answer.Seen;
import se.kvittens.domain.identity.VisitId;

/**
 * The visits of a provider. Whose visits are shown is logged there. Visits are named by their own names or those of their
 * receipts.
 */
public interface Visits {

    /** Those that count on some days, in the order of their first receipts. */
    Paged<Seen<Visit>> find(VisitSearch search);

    Either<RestProblem, Seen<Visit>> see(VisitId visit);

    /** Enters a whole visit by hand. */
    Either<RestProblem, Seen<Visit>> enter(NewVisit visit);

    Either<RestProblem, Seen<Visit>> chooseTasks(VisitId visit, TasksDone tasks);

    /** Whether the carer pressed double staffing (dubbelbemanning). */
    Either<RestProblem, Seen<Visit>> markDoubleStaffing(VisitId visit, YesOrNo mark);

    /** Whether the recipient said no at the door (avböjt besök). */
    Either<RestProblem, Seen<Visit>> decline(VisitId visit, YesOrNo mark);

    /** Changes a registered time of the visit as it was seen. It is asked once; where there is no answer, look at it again. */
    Either<RestProblem, Seen<Visit>> adjust(Seen<Visit> seen, Adjustment adjustment);

    /**
     * Approves the visit as it was seen (REG-6). Where an answer got lost and it was asked again, {@code CHANGED_SINCE_SEEN}
     * may be of one's own approval: look at it again.
     */
    Either<RestProblem, Seen<Visit>> approve(Seen<Visit> seen);

    /** Takes the approval back. */
    Either<RestProblem, Seen<Visit>> undoApproval(VisitId visit);
}

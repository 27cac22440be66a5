package se.kvittens.client.corrections;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.client.answer.Coded;
import se.kvittens.client.visits.Visit;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.visit.CorrectionCause;

/**
 * That a visit was corrected.
 *
 * @param version of the visit, from 2 on
 * @param isSettled whether the basis of a later month has credited and debited it
 * @param to as it is settled; empty where it is annulled
 */
public record CorrectionMade(
        VisitId visit,
        RecipientId recipient,
        int version,
        Coded<CorrectionCause> cause,
        String who,
        Coded<Role> role,
        Instant made,
        boolean isSettled,
        Optional<Visit> to) {

    /** Not whose, and not by whom. */
    @Override
    public String toString() {
        return "CorrectionMade[" + visit + ", " + version + "]";
    }
}

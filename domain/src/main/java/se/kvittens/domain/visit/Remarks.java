package se.kvittens.domain.visit;

import java.util.Optional;

/**
 * What the carer noted beside the receipts.
 *
 * @param outsideAllowed whether the case worker has allowed the visit to start or end outside the home
 * @param doubleStaffing whether this carer pressed double staffing (dubbelbemanning)
 * @param declined whether the recipient said no at the door (avböjt besök)
 */
public record Remarks(
        Optional<ManualCause> manualCause,
        boolean outsideAllowed,
        TagFinding tag,
        boolean doubleStaffing,
        boolean declined,
        boolean privatePhone,
        Note note) {

    public static final Remarks NONE =
            new Remarks(Optional.empty(), false, TagFinding.OWN, false, false, false, Note.NONE);
}

package se.kvittens.domain.visit;

import java.util.Optional;

/**
 * What the carer noted beside the receipts.
 *
 * @param outsideAllowed whether the case worker has allowed the visit to start or end outside the home
 * @param doubleStaffing whether this carer pressed double staffing (dubbelbemanning)
 * @param declined whether the recipient said no at the door (avböjt besök)
 * @param phone with which it was registered, where that is told; one for the visit, since no more is told of one
 */
public record Remarks(
        Optional<ManualCause> manualCause,
        boolean outsideAllowed,
        TagFinding tag,
        boolean doubleStaffing,
        boolean declined,
        boolean privatePhone,
        Optional<Phone> phone,
        Note note) {

    public static final Remarks NONE =
            new Remarks(Optional.empty(), false, TagFinding.OWN, false, false, false, Note.NONE);

    /** Of a visit of whose phone nothing is told. */
    public Remarks(
            Optional<ManualCause> manualCause,
            boolean outsideAllowed,
            TagFinding tag,
            boolean doubleStaffing,
            boolean declined,
            boolean privatePhone,
            Note note) {
        this(manualCause, outsideAllowed, tag, doubleStaffing, declined, privatePhone, Optional.empty(), note);
    }

    /** The same, made with a phone. */
    public Remarks withPhone(Phone used) {
        return new Remarks(
                manualCause, outsideAllowed, tag, doubleStaffing, declined, privatePhone, Optional.of(used), note);
    }
}

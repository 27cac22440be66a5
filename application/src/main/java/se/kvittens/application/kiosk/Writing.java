package se.kvittens.application.kiosk;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.application.outbox.Content.Request;
import se.kvittens.application.outbox.Content.Tap;
import se.kvittens.application.outbox.KioskName;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.pairing.Mark;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.visit.Handset;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.TagFinding;

/** Writes the receipts of a kiosk, each made by the carer whose visit it is of. */
final class Writing {

    private final KioskName kiosk;
    private final Handset handset;

    Writing(KioskName kiosk, Handset handset) {
        this.kiosk = kiosk;
        this.handset = handset;
    }

    /**
     * What a receipt is made of.
     *
     * @param deed of the carer
     * @param cause where it was made without a tag
     */
    record Made(Deed deed, RecipientId recipient, TagFinding tag, Optional<TagUid> uid, Optional<ManualCause> cause) {

        static Made byTag(Deed deed, RecipientId recipient, TagUid uid) {
            return new Made(deed, recipient, TagFinding.OWN, Optional.of(uid), Optional.empty());
        }

        static Made byHand(Deed deed, RecipientId recipient, ManualCause cause) {
            return new Made(deed, recipient, TagFinding.OWN, Optional.empty(), Optional.of(cause));
        }

        /** A tap once somebody has said at whose door it was: made when the tag was tapped. */
        static Made placed(Tap tap, RecipientId recipient, TagFinding finding) {
            return new Made(
                    deedOf(tap.carer(), tap.at(), ""), recipient, finding, Optional.of(tap.uid()), Optional.empty());
        }
    }

    static Deed deedOf(CarerId carer, Instant at, String why) {
        return new Deed(carer.value(), Role.CARER, at, why);
    }

    Request receipt(long number, Made made) {
        Instant at = made.deed().when();
        CarerId carer = new CarerId(made.deed().who());
        ReceiptMethod method = made.uid().isPresent() ? ReceiptMethod.NFC : ReceiptMethod.MANUAL;
        RegisteredReceipt receipt = new RegisteredReceipt(
                kiosk.receipt(number),
                carer,
                made.recipient(),
                Mark.TAP,
                new Receipt(at, method),
                at,
                made.tag(),
                made.uid(),
                made.cause(),
                handset);
        return new Request(carer, new ReceiptMade(receipt), made.deed());
    }
}

package se.kvittens.client.receipts;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Phone;
import se.kvittens.domain.visit.ReceiptMethod;

/**
 * A receipt (kvittens) to hand in.
 *
 * @param receipt its name, given once: the same under the same name is taken once
 * @param carer whose it is; empty for one's own
 * @param registered when the device took it down, where that was at another time
 * @param tag the number of the tag that was tapped
 * @param cause of one that was made by hand
 * @param phone with which it was made, where that is told
 * @param privatePhone whether that is the carer's own
 */
public record NewReceipt(
        VisitId receipt,
        Optional<CarerId> carer,
        RecipientId recipient,
        Instant at,
        Mark mark,
        ReceiptMethod method,
        Optional<Instant> registered,
        Optional<String> tag,
        Optional<ManualCause> cause,
        Optional<Phone> phone,
        boolean privatePhone) {

    /** A tap of one's own. */
    public static NewReceipt tap(VisitId receipt, RecipientId recipient, Instant at, ReceiptMethod method) {
        return new NewReceipt(
                receipt,
                Optional.empty(),
                recipient,
                at,
                Mark.TAP,
                method,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** The same, of a carer. */
    public NewReceipt of(CarerId whose) {
        return new NewReceipt(
                receipt, Optional.of(whose), recipient, at, mark, method, registered, tag, cause, phone, privatePhone);
    }

    /** The same, with what it says of itself. */
    public NewReceipt marked(Mark as) {
        return new NewReceipt(receipt, carer, recipient, at, as, method, registered, tag, cause, phone, privatePhone);
    }

    /** The same, with the tag that was tapped. */
    public NewReceipt at(String tagNumber) {
        return new NewReceipt(
                receipt,
                carer,
                recipient,
                at,
                mark,
                method,
                registered,
                Optional.of(tagNumber),
                cause,
                phone,
                privatePhone);
    }

    /** The same, made with a phone of the provider's. */
    public NewReceipt with(Phone used) {
        return new NewReceipt(
                receipt, carer, recipient, at, mark, method, registered, tag, cause, Optional.of(used), privatePhone);
    }
}

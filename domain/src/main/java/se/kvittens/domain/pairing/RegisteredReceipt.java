package se.kvittens.domain.pairing;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.visit.Handset;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.TagFinding;

/**
 * A receipt (kvittens) as it was registered, before anybody knows which visit it belongs to; never changed afterwards.
 *
 * @param recipient whose home the carer says it is; the tag's, where that is known
 * @param registered when the device took it down; at its own time, but for what was entered by hand afterwards
 * @param tag what is to be followed up of the tag (REG-11)
 * @param uid the tag, where one was tapped
 * @param cause of a manual one
 * @param clock how right the clock was that told its time
 */
public record RegisteredReceipt(
        ReceiptId id,
        CarerId carer,
        RecipientId recipient,
        Mark mark,
        Receipt receipt,
        Instant registered,
        TagFinding tag,
        Optional<TagUid> uid,
        Optional<ManualCause> cause,
        Handset handset,
        ReceiptClock clock) {

    /** By time; of those at the same instant by id, so that the order never hangs on how they arrived. */
    static final Comparator<RegisteredReceipt> IN_ORDER =
            Comparator.comparing(RegisteredReceipt::at).thenComparing(RegisteredReceipt::id);

    /** Of one whose clock nobody has measured. */
    public RegisteredReceipt(
            ReceiptId id,
            CarerId carer,
            RecipientId recipient,
            Mark mark,
            Receipt receipt,
            Instant registered,
            TagFinding tag,
            Optional<TagUid> uid,
            Optional<ManualCause> cause,
            Handset handset) {
        this(id, carer, recipient, mark, receipt, registered, tag, uid, cause, handset, ReceiptClock.RIGHT);
    }

    /** Of a receipt of whose tag and handset nothing more is told. */
    public RegisteredReceipt(
            ReceiptId id,
            CarerId carer,
            RecipientId recipient,
            Mark mark,
            Receipt receipt,
            Instant registered,
            TagFinding tag,
            Optional<ManualCause> cause) {
        this(id, carer, recipient, mark, receipt, registered, tag, Optional.empty(), cause, Handset.UNTOLD);
    }

    public Instant at() {
        return receipt.at();
    }
}

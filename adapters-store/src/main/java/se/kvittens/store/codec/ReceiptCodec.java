package se.kvittens.store.codec;

import java.util.Optional;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.pairing.Mark;
import se.kvittens.domain.pairing.ReceiptId;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.visit.Handset;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Phone;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.TagFinding;
import se.kvittens.store.sql.FaultFound;

/** A receipt without its recipient, as JSON and back. */
final class ReceiptCodec {

    private ReceiptCodec() {}

    static Body body(RegisteredReceipt receipt) {
        return new Body()
                .with("receipt", receipt.id())
                .with("carer", receipt.carer())
                .with("mark", receipt.mark())
                .withInstant("at", receipt.receipt().at())
                .with("method", receipt.receipt().method())
                .withInstant("registered", receipt.registered())
                .with("tag", receipt.tag())
                .with("uid", receipt.uid())
                .with("cause", receipt.cause())
                .with("phone", receipt.handset().phone())
                .with("privatePhone", receipt.handset().isPrivate());
    }

    static RegisteredReceipt receipt(Fields fields, RecipientId recipient) throws FaultFound {
        return new RegisteredReceipt(
                new ReceiptId(fields.text("receipt")),
                new CarerId(fields.text("carer")),
                recipient,
                fields.oneOf(Mark.class, "mark"),
                new Receipt(fields.instant("at"), fields.oneOf(ReceiptMethod.class, "method")),
                fields.instant("registered"),
                fields.oneOf(TagFinding.class, "tag"),
                uid(fields),
                fields.optionalOneOf(ManualCause.class, "cause"),
                new Handset(fields.optionalText("phone").map(Phone::new), fields.flag("privatePhone")));
    }

    private static Optional<TagUid> uid(Fields fields) throws FaultFound {
        Optional<String> hex = fields.optionalText("uid");
        if (hex.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(TagUid.parse(hex.get()).getOrElseThrow(flaw -> new FaultFound(JournalFault.DAMAGED)));
    }
}

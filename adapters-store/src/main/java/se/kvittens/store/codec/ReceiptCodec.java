package se.kvittens.store.codec;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.pairing.Mark;
import se.kvittens.domain.pairing.ReceiptClock;
import se.kvittens.domain.pairing.ReceiptClock.State;
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
                .with("privatePhone", receipt.handset().isPrivate())
                .with("clock", ofWrong(receipt.clock()).map(ReceiptClock::state))
                .with("clockAhead", ofWrong(receipt.clock()).map(ReceiptClock::ahead));
    }

    /** Most clocks are right, and nothing is said of them. */
    private static Optional<ReceiptClock> ofWrong(ReceiptClock clock) {
        return Optional.of(clock).filter(each -> !each.equals(ReceiptClock.RIGHT));
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
                new Handset(fields.optionalText("phone").map(Phone::new), fields.flag("privatePhone")),
                clock(fields));
    }

    private static ReceiptClock clock(Fields fields) throws FaultFound {
        Optional<State> state = fields.optionalOneOf(State.class, "clock");
        Optional<String> ahead = fields.optionalText("clockAhead");
        if (state.isEmpty() && ahead.isEmpty()) {
            return ReceiptClock.RIGHT;
        }
        try {
            return new ReceiptClock(
                    Duration.parse(ahead.orElse("")), state.orElseThrow(() -> new FaultFound(JournalFault.DAMAGED)));
        } catch (DateTimeParseException noLength) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
    }

    private static Optional<TagUid> uid(Fields fields) throws FaultFound {
        Optional<String> hex = fields.optionalText("uid");
        if (hex.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(TagUid.parse(hex.get()).getOrElseThrow(flaw -> new FaultFound(JournalFault.DAMAGED)));
    }
}

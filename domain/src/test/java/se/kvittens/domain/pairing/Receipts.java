package se.kvittens.domain.pairing;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.TagFinding;

/** Receipts of a carer on one day, named by what they are. */
final class Receipts {

    static final String DAY = "2024-10-01T";

    private Receipts() {}

    static RegisteredReceipt tap(String id, String recipient, String time) {
        return receipt(id, recipient, Mark.TAP, At.at(DAY + time));
    }

    static RegisteredReceipt start(String id, String recipient, String time) {
        return receipt(id, recipient, Mark.START, At.at(DAY + time));
    }

    static RegisteredReceipt end(String id, String recipient, String time) {
        return receipt(id, recipient, Mark.END, At.at(DAY + time));
    }

    static RegisteredReceipt receipt(String id, String recipient, Mark mark, Instant at) {
        return new RegisteredReceipt(
                new ReceiptId(id),
                new CarerId("c1"),
                new RecipientId(recipient),
                mark,
                new Receipt(at, ReceiptMethod.NFC),
                at,
                TagFinding.OWN,
                Optional.empty());
    }
}

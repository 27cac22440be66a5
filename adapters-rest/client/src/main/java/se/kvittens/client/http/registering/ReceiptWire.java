package se.kvittens.client.http.registering;

import io.vavr.control.Either;
import java.util.Optional;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.receipts.NewReceipt;
import se.kvittens.client.receipts.ReceiptTaken;
import se.kvittens.client.wire.In;
import se.kvittens.client.wire.Out;
import se.kvittens.client.wire.ProblemWire;
import se.kvittens.client.wire.Unreadable;
import se.kvittens.domain.identity.VisitId;

/** Receipts. */
final class ReceiptWire {

    private static final int OK = 200;

    private ReceiptWire() {}

    /** On one line. */
    static String write(NewReceipt receipt) {
        return new Out()
                .put("receipt", receipt.receipt())
                .put("carer", receipt.carer())
                .put("recipient", receipt.recipient())
                .put("at", receipt.at())
                .put("mark", receipt.mark())
                .put("method", receipt.method())
                .put("registered", receipt.registered())
                .put("tag", receipt.tag())
                .put("cause", receipt.cause())
                .put("phone", receipt.phone())
                .put("privatePhone", receipt.privatePhone())
                .json();
    }

    static ReceiptTaken taken(In in) {
        return new ReceiptTaken(
                in.get("receipt", VisitId::new),
                in.get("visit", VisitId::new),
                in.timeIfAny("start"),
                in.timeIfAny("end"));
    }

    /**
     * A line of the answer to many.
     *
     * @param number that it is to have
     */
    static Either<RestProblem, ReceiptTaken> line(String text, int number) {
        In in = In.of(text);
        if (in.whole("line") != number) {
            throw new Unreadable("line");
        }
        return in.whole("status") == OK
                ? Either.right(taken(in.object("taken")))
                : Either.left(ProblemWire.read(in.object("problem"), Optional.empty()));
    }
}

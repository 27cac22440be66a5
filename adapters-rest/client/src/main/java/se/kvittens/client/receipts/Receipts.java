package se.kvittens.client.receipts;

import io.vavr.control.Either;
import java.util.Iterator;
import java.util.function.Consumer;
import se.kvittens.client.answer.RestProblem;

/** Hands in receipts. Each has a name, so that what may not have arrived is handed in again without harm. */
public interface Receipts {

    /** It is on the disk of the server once this returns. */
    Either<RestProblem, ReceiptTaken> handIn(NewReceipt receipt);

    /**
     * Any number of them, sent 5,000 at once at most and answered one by one: one that is refused keeps no other from being
     * taken. Ends at the first request that has no answer; whoever was not told of, and all after them, may be handed in again.
     *
     * @param told of each, in order, when its answer is there
     * @return how many were answered
     */
    Either<RestProblem, Long> handInAll(Iterator<NewReceipt> receipts, Consumer<Handed> told);
}

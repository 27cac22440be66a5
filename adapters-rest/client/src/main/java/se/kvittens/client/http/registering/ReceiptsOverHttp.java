package se.kvittens.client.http.registering;

import io.vavr.control.Either;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.call.Calls;
import se.kvittens.client.call.Reading;
import se.kvittens.client.http.Places;
import se.kvittens.client.receipts.Handed;
import se.kvittens.client.receipts.NewReceipt;
import se.kvittens.client.receipts.ReceiptTaken;
import se.kvittens.client.receipts.Receipts;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Request.Body;
import se.kvittens.transport.http.Request.Method;

/** Receipts, over HTTP. */
public final class ReceiptsOverHttp implements Receipts {

    private static final String LINES = "application/x-ndjson";

    private final Calls calls;
    private final Places places;

    public ReceiptsOverHttp(Calls calls, ProviderId provider) {
        this.calls = calls;
        this.places = new Places(provider);
    }

    @Override
    public Either<RestProblem, ReceiptTaken> handIn(NewReceipt receipt) {
        Request request = Request.of(Method.POST, places.receipts()).sending(Body.json(ReceiptWire.write(receipt)));
        return calls.call(Calls.harmless(request), Reading.json(ReceiptWire::taken));
    }

    @Override
    public Either<RestProblem, Long> handInAll(Iterator<NewReceipt> receipts, Consumer<Handed> told) {
        Chunks chunks = new Chunks(receipts);
        long answered = 0;
        while (chunks.hasNext()) {
            Chunks.Chunk chunk = chunks.next();
            Either<RestProblem, List<Handed>> handed = handIn(chunk);
            if (handed.isLeft()) {
                return Either.left(handed.getLeft());
            }
            handed.get().forEach(told);
            answered += chunk.receipts().size();
        }
        return Either.right(answered);
    }

    private Either<RestProblem, List<Handed>> handIn(Chunks.Chunk chunk) {
        Request request = Request.of(Method.POST, places.receipts() + "/batch").sending(new Body(LINES, chunk.lines()));
        return calls.call(
                Calls.harmless(request),
                Reading.of(LINES, response -> chunk.answered(response.text().orElse(""))));
    }
}

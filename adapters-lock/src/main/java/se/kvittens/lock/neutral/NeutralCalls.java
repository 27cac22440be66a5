package se.kvittens.lock.neutral;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import java.util.Optional;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.lock.call.Calls;
import se.kvittens.lock.secret.Secrets;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Transport;
import se.kvittens.transport.retry.Patience;

/** Calls a gateway, and says what its answers mean by the contract. For threads at once. */
final class NeutralCalls {

    private final Calls calls;
    private final InstantSource clock;

    NeutralCalls(Transport transport, Secrets token, Patience patience) {
        this.calls = new Calls(transport, token, patience);
        this.clock = patience.clock();
    }

    /** Reads something, which is asked again where that may help. */
    Answer<JsonNode> read(Request request) {
        return calls.ask(request)
                .map(exchange -> Outcomes.ofReading(exchange, clock.instant()))
                .orElseGet(() -> new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.SIGN_IN)));
    }

    /** Sends something once, whatever becomes of it; empty where there is no token, so that nothing was sent. */
    Optional<Exchange> sendOnce(Request request) {
        return calls.sendOnce(request);
    }
}

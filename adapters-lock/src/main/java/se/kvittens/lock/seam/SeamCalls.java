package se.kvittens.lock.seam;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import java.util.Optional;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.lock.call.Calls;
import se.kvittens.lock.secret.Secrets;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Request.Method;
import se.kvittens.transport.http.Transport;
import se.kvittens.transport.retry.Patience;

/** Calls the API, and says what its answers mean. For threads at once. */
final class SeamCalls {

    private final Calls calls;
    private final InstantSource clock;

    SeamCalls(Transport transport, Secrets key, Patience patience) {
        this.calls = new Calls(request -> transport.send(byPost(request)), key, patience);
        this.clock = patience.clock();
    }

    /** Reads something, which is asked again where that may help. */
    Answer<JsonNode> read(String path, JsonNode parameters) {
        return calls.ask(Request.get(path).sending(Request.Body.json(parameters.toString())))
                .map(exchange -> Responses.ofReading(exchange, clock.instant()))
                .orElseGet(() -> new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.SIGN_IN)));
    }

    /** Sends something once, whatever becomes of it; empty where there is no key, so that nothing was sent. */
    Optional<Exchange> sendOnce(String path, JsonNode parameters) {
        return calls.sendOnce(Request.of(Method.POST, path).sending(Request.Body.json(parameters.toString())));
    }

    /** Seam reads by POST as well. Until it goes out, what reads is GET: so it can be told from what must not go out twice. */
    private static Request byPost(Request request) {
        return new Request(Method.POST, request.path(), request.query(), request.headers(), request.body());
    }
}

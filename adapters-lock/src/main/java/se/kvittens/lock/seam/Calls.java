package se.kvittens.lock.seam;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import java.util.Optional;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.lock.secret.Secrets;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Request.Method;
import se.kvittens.transport.http.Transport;
import se.kvittens.transport.retry.Patience;
import se.kvittens.transport.retry.Retries;

/** Calls the API, each time with the key that is in use at that moment. For threads at once. */
final class Calls {

    private final Transport transport;
    private final Retries retries;
    private final Secrets key;
    private final InstantSource clock;

    Calls(Transport transport, Secrets key, Patience patience) {
        this.transport = transport;
        this.retries = new Retries(reading -> transport.send(byPost(reading)), patience);
        this.key = key;
        this.clock = patience.clock();
    }

    /**
     * Reads something, which is asked again where that may help. Where the key is not accepted and another is in use
     * meanwhile, that one is tried, once.
     */
    Answer<JsonNode> read(String path, JsonNode parameters) {
        Request request = Request.get(path).sending(Request.Body.json(parameters.toString()));
        return key.inUse()
                .map(first -> {
                    Exchange exchange = retries.send(signed(request, first)).last();
                    return Responses.ofReading(
                            isNotSignedIn(exchange) ? again(request, first, exchange) : exchange, clock.instant());
                })
                .orElseGet(() -> new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.SIGN_IN)));
    }

    /** Sends something once, whatever becomes of it; empty where there is no key, so that nothing was sent. */
    Optional<Exchange> sendOnce(String path, JsonNode parameters) {
        Request request = Request.of(Method.POST, path).sending(Request.Body.json(parameters.toString()));
        return key.inUse().map(first -> transport.send(signed(request, first)));
    }

    private Exchange again(Request request, String refused, Exchange exchange) {
        return key.inUse()
                .filter(other -> !other.equals(refused))
                .map(other -> retries.send(signed(request, other)).last())
                .orElse(exchange);
    }

    /** Seam reads by POST as well: what is harmless to ask twice is told from what is not by us alone. */
    private static Request byPost(Request reading) {
        return new Request(Method.POST, reading.path(), reading.query(), reading.headers(), reading.body());
    }

    private static boolean isNotSignedIn(Exchange exchange) {
        return exchange instanceof Exchange.Response response && response.status() == 401;
    }

    private static Request signed(Request request, String key) {
        return request.with("Authorization", "Bearer " + key);
    }
}

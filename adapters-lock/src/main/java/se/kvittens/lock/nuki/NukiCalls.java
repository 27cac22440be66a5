package se.kvittens.lock.nuki;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.lock.call.Calls;
import se.kvittens.lock.json.Json;
import se.kvittens.lock.secret.Secrets;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Transport;
import se.kvittens.transport.retry.Obstacles;
import se.kvittens.transport.retry.Patience;

/** Calls the Web API, and says what its answers mean. */
final class NukiCalls {

    private static final String JSON = "application/json";

    private final Calls calls;
    private final InstantSource clock;

    NukiCalls(Transport transport, Secrets tokens, Patience patience) {
        this.calls = new Calls(transport, tokens, patience);
        this.clock = patience.clock();
    }

    Instant instant() {
        return clock.instant();
    }

    Answer<JsonNode> read(Request request) {
        return calls.ask(request).map(this::answer).orElseGet(() -> notReady(Obstacle.Kind.SIGN_IN));
    }

    /** Sent once, whatever becomes of it; empty where there is no token to send it with. */
    Optional<Exchange> once(Request request) {
        return calls.sendOnce(request);
    }

    private Answer<JsonNode> answer(Exchange exchange) {
        return Obstacles.of(exchange, clock.instant())
                .<Answer<JsonNode>>map(Answer.NotReady::new)
                .orElseGet(() -> content((Exchange.Response) exchange));
    }

    private static Answer<JsonNode> content(Exchange.Response response) {
        return switch (response.status()) {
            case 200 -> json(response);
            case 404 -> Answer.refused(RefusalReason.UNKNOWN);
            case 403 -> Answer.refused(RefusalReason.FORBIDDEN);
            // Such as 402, which is not paid for, and 426, an account that is too small.
            default ->
                response.status() / 100 == 4
                        ? new Answer.Refused<>(RefusalReason.INVALID, "HTTP " + response.status())
                        : notReady(Obstacle.Kind.UNREADABLE);
        };
    }

    private static Answer<JsonNode> json(Exchange.Response response) {
        JsonNode tree =
                response.mediaType().equals(JSON) ? Json.tree(response.text().orElse("")) : Json.tree("");
        return tree.isContainerNode() ? Answer.accepted(tree) : notReady(Obstacle.Kind.UNREADABLE);
    }

    static <T> Answer<T> notReady(Obstacle.Kind kind) {
        return new Answer.NotReady<>(Obstacle.of(kind));
    }
}

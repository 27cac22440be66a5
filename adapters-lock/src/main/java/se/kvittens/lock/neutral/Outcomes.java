package se.kvittens.lock.neutral;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Set;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.lock.json.Fields;
import se.kvittens.lock.json.Json;
import se.kvittens.lock.json.WrongField;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.retry.Obstacles;

/** What an exchange means: accepted with JSON, refused in the gateway's own words, or not ready. */
final class Outcomes {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final Set<Integer> ACCEPTING = Set.of(200, 201, 202);
    private static final int NOT_READY = 503;
    private static final int MOST_DETAIL = 200;

    private Outcomes() {}

    /**
     * Of an exchange that read something.
     *
     * @param now by one's own clock
     */
    static Answer<JsonNode> ofReading(Exchange exchange, Instant now) {
        return Obstacles.of(exchange, now)
                .<Answer<JsonNode>>map(Answer.NotReady::new)
                .orElseGet(() -> answer((Exchange.Response) exchange));
    }

    /**
     * What a gateway wrote. That it is asked too often, or that it is not ready, is a refusal as well where it says so
     * itself.
     */
    static Answer<JsonNode> answer(Exchange.Response response) {
        return response.status() == NOT_READY || response.status() / 100 == 4 ? problem(response) : json(response);
    }

    static <T> Answer<T> unreadable() {
        return new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNREADABLE));
    }

    private static Answer<JsonNode> json(Exchange.Response response) {
        JsonNode body = Json.tree(response.text().orElse(""));
        boolean isWhole =
                ACCEPTING.contains(response.status()) && response.mediaType().equals(JSON) && body.isObject();
        return isWhole ? Answer.accepted(body) : unreadable();
    }

    /** A refusal is one that the gateway wrote; a page of something between us and it is none. */
    private static Answer<JsonNode> problem(Exchange.Response response) {
        Fields body = Fields.of(Json.tree(response.text().orElse("")));
        try {
            body.name("code");
            return response.mediaType().equals(PROBLEM)
                    ? new Answer.Refused<>(reasonOf(response.status()), body.words("detail", MOST_DETAIL))
                    : unreadable();
        } catch (WrongField noProblem) {
            return unreadable();
        }
    }

    private static RefusalReason reasonOf(int status) {
        return switch (status) {
            case 403 -> RefusalReason.FORBIDDEN;
            case 404, 410 -> RefusalReason.UNKNOWN;
            case 409 -> RefusalReason.TAKEN;
            default -> RefusalReason.INVALID;
        };
    }
}

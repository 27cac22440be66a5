package se.kvittens.lock.seam;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.lock.json.Json;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.retry.Obstacles;

/** What an exchange means: an object of JSON, an error in Seam's own words, or neither. */
final class Responses {

    private static final String JSON = "application/json";
    private static final String ERROR_TYPE = "[a-z0-9_.]{1,100}";

    private Responses() {}

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

    /** What was asked for; empty where it is something else, such as a page to sign in at. */
    static Optional<JsonNode> content(Exchange.Response response) {
        return Optional.of(response)
                .filter(each -> each.status() == 200)
                .map(Responses::tree)
                .filter(JsonNode::isObject);
    }

    /** The type of the error; empty where somebody between us and Seam wrote the answer. */
    static Optional<String> errorType(Exchange.Response response) {
        return Optional.ofNullable(tree(response).path("error").path("type").textValue())
                .filter(type -> response.status() / 100 == 4 && type.matches(ERROR_TYPE));
    }

    static <T> Answer<T> unreadable() {
        return new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNREADABLE));
    }

    private static Answer<JsonNode> answer(Exchange.Response response) {
        return content(response)
                .map(Answer::accepted)
                .or(() -> errorType(response).map(type -> refused(response.status(), type)))
                .orElseGet(Responses::unreadable);
    }

    private static JsonNode tree(Exchange.Response response) {
        return Json.tree(response.mediaType().equals(JSON) ? response.text().orElse("") : "");
    }

    private static Answer<JsonNode> refused(int status, String type) {
        return switch (status) {
            case 403 -> new Answer.Refused<>(RefusalReason.FORBIDDEN, type);
            case 404 -> Answer.refused(RefusalReason.UNKNOWN);
            default -> new Answer.Refused<>(RefusalReason.INVALID, type);
        };
    }
}

package se.kvittens.lifecare.call;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Arrays;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.lifecare.wire.Json;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.retry.Obstacles;

/** What an exchange means: accepted, refused, or not ready. */
final class Outcomes {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final int MOST_DETAIL = 200;

    private Outcomes() {}

    static Answer<Exchange.Response> of(Exchange exchange, Instant now) {
        return Obstacles.of(exchange, now)
                .<Answer<Exchange.Response>>map(Answer.NotReady::new)
                .orElseGet(() -> read((Exchange.Response) exchange));
    }

    private static Answer<Exchange.Response> read(Exchange.Response response) {
        return switch (response.status()) {
            case 200, 201, 202 ->
                response.mediaType().equals(JSON) && response.text().isPresent()
                        ? Answer.accepted(response)
                        : unreadable();
            case 204 -> Answer.accepted(response);
            default -> problem(response);
        };
    }

    /** A refusal is one that the other system wrote; a page of something between us and it is none. */
    private static Answer<Exchange.Response> problem(Exchange.Response response) {
        JsonNode body = Json.tree(response.text().orElse(""));
        if (response.status() / 100 != 4
                || !response.mediaType().equals(PROBLEM)
                || !body.path("code").isTextual()) {
            return unreadable();
        }
        return new Answer.Refused<>(
                reasonOf(body.path("code").asText()),
                shortened(body.path("detail").asText("")));
    }

    private static RefusalReason reasonOf(String code) {
        return Arrays.stream(RefusalReason.values())
                .filter(reason -> reason.name().equals(code))
                .findFirst()
                .orElse(RefusalReason.INVALID);
    }

    private static String shortened(String detail) {
        String masked = PersonalNumbers.maskedIn(detail);
        return masked.length() > MOST_DETAIL ? masked.substring(0, MOST_DETAIL) : masked;
    }

    private static <T> Answer<T> unreadable() {
        return new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNREADABLE));
    }
}

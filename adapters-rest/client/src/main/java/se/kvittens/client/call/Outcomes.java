package se.kvittens.client.call;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.wire.ProblemWire;
import se.kvittens.client.wire.Unreadable;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.retry.Obstacles;

/** What an exchange means: the value that was asked for, a refusal of the server's, or no answer of it. */
final class Outcomes {

    private static final String PROBLEM = "application/problem+json";
    private static final int FIRST_REFUSAL = 400;

    private Outcomes() {}

    static Request asked(Request request, Reading<?> reading) {
        return request.with("Accept", reading.mediaType());
    }

    static <T> Either<RestProblem, T> of(Exchange exchange, Reading<T> reading, Instant now) {
        Optional<Obstacle> obstacle = Obstacles.of(exchange, now);
        if (exchange instanceof Exchange.Response response) {
            try {
                return read(response, reading, obstacle);
            } catch (Unreadable otherwise) {
                return unreadable();
            }
        }
        return obstacle.<Either<RestProblem, T>>map(each -> Either.left(new RestProblem.NoAnswer(each)))
                .orElseGet(Outcomes::unreadable);
    }

    /** A page of something between here and the server is no answer, whatever its status. */
    private static <T> Either<RestProblem, T> read(
            Exchange.Response response, Reading<T> reading, Optional<Obstacle> obstacle) {
        if (reading.statuses().contains(response.status())
                && response.mediaType().equals(reading.mediaType())) {
            return Either.right(reading.value().apply(response));
        }
        if (response.status() >= FIRST_REFUSAL && response.mediaType().equals(PROBLEM)) {
            return Either.left(ProblemWire.read(response.text().orElse(""), obstacle.flatMap(Obstacle::after)));
        }
        return obstacle.<Either<RestProblem, T>>map(each -> Either.left(new RestProblem.NoAnswer(each)))
                .orElseGet(Outcomes::unreadable);
    }

    private static <T> Either<RestProblem, T> unreadable() {
        return Either.left(RestProblem.NoAnswer.of(Obstacle.Kind.UNREADABLE));
    }
}

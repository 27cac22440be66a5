package se.kvittens.rest.jobs;

import io.micronaut.http.HttpResponse;
import java.util.Optional;
import java.util.function.Function;
import se.kvittens.rest.gate.Acting;
import se.kvittens.rest.problem.Problem;

/**
 * An operation that may take long.
 *
 * @param refusal why the rules refuse it to somebody, judged when it is asked for, and again when what came of it is had
 * @param answer does it, and answers as the operation does. It is called after the request is gone, and may keep nothing of it
 * @param mayStop whether it may be left half done
 */
public record Work(
        Function<Acting, Optional<Problem>> refusal, Function<Steps, HttpResponse<byte[]>> answer, boolean mayStop) {

    /** It changes nothing, so that it may be stopped. */
    public static Work reading(
            Function<Acting, Optional<Problem>> refusal, Function<Steps, HttpResponse<byte[]>> answer) {
        return new Work(refusal, answer, true);
    }

    /** It changes something: what has begun is finished. */
    public static Work changing(
            Function<Acting, Optional<Problem>> refusal, Function<Steps, HttpResponse<byte[]>> answer) {
        return new Work(refusal, answer, false);
    }
}

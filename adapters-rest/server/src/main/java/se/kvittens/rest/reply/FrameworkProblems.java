package se.kvittens.rest.reply;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;

/** What the server itself finds wrong with a request, before any route of ours. */
@Singleton
@Primary
public class FrameworkProblems implements ErrorResponseProcessor<byte[]> {

    @Override
    public MutableHttpResponse<byte[]> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        MutableHttpResponse<byte[]> told = Replies.of(context.getRequest(), problemOf(response.code()));
        response.getHeaders().findFirst("Allow").ifPresent(allow -> told.header("Allow", allow));
        return told;
    }

    private static Problem problemOf(int status) {
        return switch (status) {
            case 404 -> Problems.noRoute();
            case 405 -> Problems.notByThisMethod();
            case 406 -> Problems.notAcceptable();
            case 413 -> Problems.tooLarge();
            case 415 -> Problems.otherKind();
            default -> Problems.ofStatus(status);
        };
    }
}

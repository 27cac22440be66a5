package se.kvittens.rest.reply;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.vavr.control.Either;
import java.util.Locale;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.ProblemJson;

/** Answers of HTTP. */
public final class Replies {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    private static final String SOON = "5";

    private Replies() {}

    /** What was asked for, or the problem that there was. */
    public static HttpResponse<byte[]> of(HttpRequest<?> request, Either<Problem, Reply> outcome) {
        return outcome.fold(problem -> of(request, problem), Replies::of);
    }

    /** The same in a language, for whoever is no longer asking. */
    public static HttpResponse<byte[]> of(Locale locale, Either<Problem, Reply> outcome) {
        return outcome.fold(problem -> of(locale, problem), Replies::of);
    }

    private static HttpResponse<byte[]> of(Reply reply) {
        MutableHttpResponse<byte[]> response =
                HttpResponse.ok(bytes(reply.body())).contentType(MediaType.APPLICATION_JSON_TYPE);
        reply.etag().ifPresent(etag -> response.header(HttpHeaders.ETAG, etag));
        return response;
    }

    /** In the language that is asked for. */
    public static MutableHttpResponse<byte[]> of(HttpRequest<?> request, Problem problem) {
        return of(locale(request), problem);
    }

    /** In a language, for whoever is no longer asking. */
    public static MutableHttpResponse<byte[]> of(Locale locale, Problem problem) {
        MutableHttpResponse<byte[]> response = HttpResponse.<byte[]>status(problem.status(), null)
                .body(bytes(new ProblemJson(locale).of(problem)))
                .contentType("application/problem+json");
        if (problem.status() == UNAUTHORIZED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (problem.status() == TOO_MANY || problem.status() == UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, SOON);
        }
        return response;
    }

    /** The language that is asked for, else English. */
    public static Locale locale(HttpRequest<?> request) {
        return request.getLocale().orElse(Locale.ENGLISH);
    }

    /** In UTF-8. */
    public static byte[] bytes(JsonNode body) {
        try {
            return MAPPER.writeValueAsBytes(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree can be written.", impossible);
        }
    }
}

package se.kvittens.rest.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks, and says how it was answered. What is shown is not read, since it may never end, but for lists of visits. */
final class Answers {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Said of a list that does not have the visit. */
    static final String WITHOUT = ", without it";

    private Answers() {}

    /**
     * How a question was answered.
     *
     * @param words of the page: a status, the code of the problem, and the rule that says so
     */
    record Said(int status, String words) {}

    /** Asks with a token, or without one where it is blank. */
    static Said to(Ask ask, int port, Tokened by) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + ask.path()));
        if (!by.token().isEmpty()) {
            request.header("Authorization", "Bearer " + by.token());
        }
        if (!ask.tag().isEmpty()) {
            request.header("If-Match", ask.tag());
        }
        request.header("Content-Type", ask.kind());
        request.method(
                ask.operation().method(),
                ask.body(by.carer(), by.isDevice())
                        .map(BodyPublishers::ofString)
                        .orElseGet(BodyPublishers::noBody));
        HttpResponse<InputStream> answer = HTTP.send(request.build(), BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            return new Said(answer.statusCode(), words(ask, answer, body));
        }
    }

    /**
     * Who asks, as a request says it.
     *
     * @param carer whose visit it is
     */
    record Tokened(String token, String carer, boolean isDevice) {}

    private static String words(Ask ask, HttpResponse<InputStream> answer, InputStream body) throws IOException {
        String kind = answer.headers().firstValue("Content-Type").orElse("");
        if (kind.startsWith("application/problem+json")) {
            return problem(answer.statusCode(), MAPPER.readTree(body));
        }
        String status = String.valueOf(answer.statusCode());
        return ask.isOfMany() ? status + (isAmong(ask, MAPPER.readTree(body)) ? "" : WITHOUT) : status;
    }

    private static boolean isAmong(Ask ask, JsonNode page) {
        return page.path("visits").findValuesAsText("visit").contains(ask.visit());
    }

    private static String problem(int status, JsonNode problem) {
        return "%d `%s` %s"
                .formatted(
                        status,
                        problem.path("code").asText(),
                        problem.path("rule").asText())
                .strip();
    }
}

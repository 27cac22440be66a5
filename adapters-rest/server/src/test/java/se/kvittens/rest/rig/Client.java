package se.kvittens.rest.rig;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A client of the JDK's, with a token.
 *
 * @param token shown with each request; blank for none
 * @param between what each request goes through
 */
public record Client(int port, String token, Between between) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String KIND = "Content-Type";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What came back. */
    public record Answer(int status, String body, HttpResponse<String> response) {

        public JsonNode json() {
            try {
                return MAPPER.readTree(body);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        public Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    public Answer post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    public Answer put(String path, String body, String... headers) {
        return send("PUT", path, body, headers);
    }

    public Answer delete(String path, String... headers) {
        return send("DELETE", path, "", headers);
    }

    /** Headers by name and value; a body is JSON where they do not say otherwise. */
    public Answer send(String method, String path, String body, String... headers) {
        Map<String, String> all = headers(body, headers);
        int through = isEndless(path) ? port : between.port(port, all.getOrDefault(KIND, ""), body);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + through + path));
        all.forEach(request::setHeader);
        request.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        Answer answer = send(request.build());
        between.heed(answer);
        return answer;
    }

    /** What judges answers waits for their end. */
    private static boolean isEndless(String path) {
        return path.matches("[^?]*/events([?].*)?");
    }

    private Map<String, String> headers(String body, String... said) {
        Map<String, String> all = new HashMap<>();
        if (!token.isBlank()) {
            all.put("Authorization", "Bearer " + token);
        }
        if (!body.isEmpty()) {
            all.put(KIND, "application/json");
        }
        for (int i = 0; i < said.length; i += 2) {
            all.put(said[i], said[i + 1]);
        }
        return all;
    }

    /** Of what never ends, nothing is read. */
    private static BodySubscriber<String> body(ResponseInfo info) {
        boolean isEndless = info.headers()
                .firstValue(KIND)
                .filter(kind -> kind.startsWith("text/event-stream"))
                .isPresent();
        return isEndless
                ? BodySubscribers.mapping(BodySubscribers.ofInputStream(), Client::hungUp)
                : BodySubscribers.ofString(StandardCharsets.UTF_8);
    }

    private static String hungUp(InputStream stream) {
        try {
            stream.close();
            return "";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, Client::body);
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

package se.kvittens.examples.simulate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.kvittens.examples.simulate.desk.Heard;
import se.kvittens.examples.simulate.desk.Reply;

/** Between bytes and what is heard and replied. */
final class Wire {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final String CONTROL = "/_simulator/";
    private static final byte[] PAGE =
            "<!doctype html><title>Logga in</title><p>Logga in.".getBytes(StandardCharsets.UTF_8);

    private Wire() {}

    static boolean isControl(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().startsWith(CONTROL);
    }

    static Heard heard(HttpExchange exchange) throws IOException {
        String text = new String(exchange.getRequestBody().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        // What switches faults is JSON whatever it is called: curl calls all that it sends a form.
        boolean isForm = !isControl(exchange)
                && ("" + exchange.getRequestHeaders().getFirst("Content-Type")).contains("form-urlencoded");
        return new Heard(
                exchange.getRequestMethod(),
                path(exchange.getRequestURI().getRawPath()),
                pairs(exchange.getRequestURI().getRawQuery()),
                headers(exchange),
                isForm ? pairs(text) : Map.of(),
                isForm ? MissingNode.getInstance() : tree(text));
    }

    static void send(HttpExchange exchange, Reply reply) throws IOException {
        byte[] body = bytes(reply);
        start(exchange, reply.headers(), reply.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    static void sendHalf(HttpExchange exchange, Reply reply) throws IOException {
        byte[] body = bytes(reply);
        start(exchange, reply.headers(), reply.status(), body.length);
        exchange.getResponseBody().write(body, 0, body.length / 2);
        exchange.getResponseBody().flush();
    }

    static void sendPage(HttpExchange exchange) throws IOException {
        start(exchange, Map.of("Content-Type", "text/html; charset=utf-8"), 200, PAGE.length);
        exchange.getResponseBody().write(PAGE);
    }

    /** A missing node where it is no JSON. */
    static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException otherwise) {
            return MissingNode.getInstance();
        }
    }

    private static void start(HttpExchange exchange, Map<String, String> headers, int status, int length)
            throws IOException {
        headers.forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        exchange.sendResponseHeaders(status, length == 0 ? -1 : length);
    }

    private static byte[] bytes(Reply reply) throws IOException {
        Optional<JsonNode> body = reply.body();
        return body.isEmpty() ? new byte[0] : MAPPER.writeValueAsBytes(body.get());
    }

    private static List<String> path(String raw) {
        return Arrays.stream(raw.split("/", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> decoded(part.replace("+", "%2B")))
                .toList();
    }

    private static Map<String, String> pairs(String raw) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : ("" + raw).split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                pairs.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return pairs;
    }

    private static Map<String, String> headers(HttpExchange exchange) {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        return headers;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }
}

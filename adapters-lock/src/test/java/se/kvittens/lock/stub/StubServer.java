package se.kvittens.lock.stub;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The stub over HTTP, on a port of this machine alone. */
public final class StubServer implements AutoCloseable {

    static {
        // Without it, each further call of a connection stalls for a moment.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /** That is accepted. */
    public static final String TOKEN = "stub-token-not-to-be-printed";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final StubGateway gateway;
    private final HttpServer server;

    public StubServer(StubGateway gateway) {
        this.gateway = gateway;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            StubGateway.Reply reply =
                    isSignedIn(exchange) ? gateway.reply(asked(exchange)) : StubGateway.problem(401, "not-signed-in");
            byte[] body = JSON.writeValueAsBytes(reply.body());
            boolean isProblem = reply.status() >= 400;
            exchange.getResponseHeaders()
                    .set("Content-Type", isProblem ? "application/problem+json" : "application/json");
            exchange.sendResponseHeaders(reply.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static boolean isSignedIn(HttpExchange exchange) {
        return ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private static StubGateway.Asked asked(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        List<String> path = Arrays.stream(uri.getRawPath().split("/"))
                .skip(1)
                .map(StubServer::decoded)
                .toList();
        return new StubGateway.Asked(exchange.getRequestMethod(), path, after(uri), json(exchange));
    }

    private static Optional<String> after(URI uri) {
        return Optional.ofNullable(uri.getRawQuery()).stream()
                .flatMap(query -> Arrays.stream(query.split("&")))
                .filter(each -> each.startsWith("after="))
                .map(each -> decoded(each.substring("after=".length())))
                .findFirst();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static JsonNode json(HttpExchange exchange) throws IOException {
        try {
            return JSON.readTree(exchange.getRequestBody().readAllBytes());
        } catch (JsonProcessingException otherwise) {
            return JSON.nullNode();
        }
    }
}

package se.kvittens.examples.doors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A gateway of our own contract over HTTP, on a port of this machine alone; what it says is as a test has put it. */
public final class StubGateway implements AutoCloseable {

    public static final String TOKEN = "stub-token-not-to-be-printed";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, ObjectNode> locks = new LinkedHashMap<>();
    private final ArrayNode events = JSON.createArrayNode();
    private final List<String> commands = new ArrayList<>();
    private final Map<String, ObjectNode> held = new LinkedHashMap<>();
    private final HttpServer server;
    private String state = "pending";
    private int brokenFrom = Integer.MAX_VALUE;
    private int asked;

    public StubGateway() {
        System.setProperty("sun.net.httpserver.nodelay", "true");
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

    public synchronized void lock(String id, String reach, String bolt, String battery) {
        locks.put(
                id,
                JSON.createObjectNode()
                        .put("id", id)
                        .put("reach", reach)
                        .put("bolt", bolt)
                        .put("battery", battery)
                        .put("takesCommands", true));
    }

    public synchronized void happened(String event) {
        try {
            events.add(JSON.readTree(event));
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    /** What becomes of commands from now on. */
    public synchronized void does(String state) {
        this.state = state;
        held.values().forEach(each -> become(each));
    }

    /** After so many more requests, each answer is that it is broken. */
    public synchronized void breaksAfter(int requests) {
        brokenFrom = asked + requests;
    }

    public synchronized void mends() {
        brokenFrom = Integer.MAX_VALUE;
    }

    /** What was sent to locks: the action and the lock of each. */
    public synchronized List<String> commands() {
        return List.copyOf(commands);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode body = JSON.readTree(exchange.getRequestBody().readAllBytes());
            boolean isSignedIn =
                    ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
            JsonNode reply = isSignedIn ? reply(exchange, body) : problem(401, "not-signed-in");
            byte[] bytes = JSON.writeValueAsBytes(reply);
            int status = reply.path("status").asInt(200);
            exchange.getResponseHeaders()
                    .set("Content-Type", status == 200 ? "application/json" : "application/problem+json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private synchronized JsonNode reply(HttpExchange exchange, JsonNode body) {
        if (asked++ >= brokenFrom) {
            return problem(500, "broken");
        }
        String[] path =
                exchange.getRequestURI().getPath().substring("/v1/".length()).split("/");
        if (path[0].equals("events")) {
            return JSON.createObjectNode()
                    .put("hasMore", false)
                    .put("next", "c-" + events.size())
                    .set("events", events);
        }
        if (path.length == 1) {
            return JSON.createObjectNode().set("locks", JSON.valueToTree(locks.values()));
        }
        ObjectNode lock = locks.get(path[1]);
        if (lock == null) {
            return problem(404, "unknown-lock");
        }
        return path.length == 2 ? lock : command(path[1], path[3], body);
    }

    private JsonNode command(String lock, String id, JsonNode body) {
        if (body.has("action")) {
            commands.add(body.get("action").textValue() + " " + lock);
            ObjectNode command = JSON.createObjectNode().put("id", id).put("lock", lock);
            command.set("action", body.get("action"));
            command.set("expires", body.get("expires"));
            held.put(id, command);
            become(command);
        }
        ObjectNode command = held.get(id);
        return command == null ? problem(404, "unknown-command") : command;
    }

    private void become(ObjectNode command) {
        String[] words = state.split(" ");
        command.put("state", words[0]);
        command.remove(List.of("code", "event"));
        if (words.length > 1) {
            command.put(words[0].equals("failed") ? "code" : "event", words[1]);
        }
    }

    private static ObjectNode problem(int status, String code) {
        return JSON.createObjectNode().put("status", status).put("code", code);
    }
}

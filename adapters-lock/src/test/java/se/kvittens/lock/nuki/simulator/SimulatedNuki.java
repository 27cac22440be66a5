package se.kvittens.lock.nuki.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A house as a server, for this machine alone. To be closed. */
public final class SimulatedNuki implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int MOST_BYTES = 64 * 1024;
    private static final int BACKLOG = 16;

    private final HttpServer server;
    private volatile NukiHouse house = new NukiHouse();
    private volatile boolean isSilent;

    private SimulatedNuki() throws IOException {
        // Without it the JDK's server waits some 40 ms before each answer on a connection that is kept.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
        server.createContext("/", this::handle);
        server.start();
    }

    public static SimulatedNuki start() {
        try {
            return new SimulatedNuki();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** From now on for another account, and answering again. */
    public NukiHouse begin() {
        house = new NukiHouse();
        isSilent = false;
        return house;
    }

    /** Every connection ends without an answer from now on. */
    public void fallSilent() {
        isSilent = true;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES);
            if (!isSilent) {
                send(exchange, house.answer(heard(exchange, body)));
            }
        }
    }

    private static NukiHouse.Heard heard(HttpExchange exchange, byte[] body) throws IOException {
        return new NukiHouse.Heard(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                query(exchange.getRequestURI().getRawQuery()),
                "" + exchange.getRequestHeaders().getFirst("Authorization"),
                MAPPER.readTree(body));
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> query = new HashMap<>();
        for (String pair : ("" + raw).split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return query;
    }

    private static void send(HttpExchange exchange, NukiHouse.Reply reply) throws IOException {
        byte[] body = reply.body().isEmpty() ? new byte[0] : bytes(reply.body().get());
        if (body.length > 0) {
            exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
        }
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static byte[] bytes(JsonNode json) throws IOException {
        return MAPPER.writeValueAsBytes(json);
    }
}

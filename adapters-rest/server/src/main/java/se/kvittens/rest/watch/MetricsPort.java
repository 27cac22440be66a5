package se.kvittens.rest.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/**
 * Where Prometheus asks for the numbers: at an address of its own, so that what is reached from elsewhere does not show
 * them. Nobody is asked who it is.
 */
public final class MetricsPort implements AutoCloseable {

    private static final String PATH = "/metrics";
    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";
    private static final int OK = 200;
    private static final int NOTHING_THERE = 404;
    private static final int NOT_SO = 405;

    private final HttpServer server;

    private MetricsPort(HttpServer server) {
        this.server = server;
    }

    /**
     * Answers once it returns.
     *
     * @throws IOException where the address is another's
     */
    public static MetricsPort open(InetSocketAddress address, Meters meters) throws IOException {
        HttpServer server = HttpServer.create(address, 0);
        server.createContext("/", exchange -> answer(exchange, meters));
        server.start();
        return new MetricsPort(server);
    }

    private static void answer(HttpExchange exchange, Meters meters) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals(PATH)) {
                exchange.sendResponseHeaders(NOTHING_THERE, -1);
            } else if (!exchange.getRequestMethod().equals("GET")) {
                exchange.sendResponseHeaders(NOT_SO, -1);
            } else {
                byte[] text = meters.text().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", TEXT);
                exchange.sendResponseHeaders(OK, text.length);
                exchange.getResponseBody().write(text);
            }
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package se.kvittens.rest.hooks.out;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/** A system that is told of what happens, on this machine. */
final class Receiver implements AutoCloseable {

    /** What came, by its headers and body. */
    record Received(String path, String id, String second, String signature, String body) {}

    final List<Received> received = new CopyOnWriteArrayList<>();
    final AtomicReference<HttpHandler> answering = new AtomicReference<>(answer(204));
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    Receiver() {
        this(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    Receiver(InetSocketAddress at) {
        try {
            server = HttpServer.create(at, 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    static HttpHandler answer(int status, String... headers) {
        return exchange -> {
            for (int each = 0; each < headers.length; each += 2) {
                exchange.getResponseHeaders().set(headers[each], headers[each + 1]);
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        };
    }

    private void take(HttpExchange exchange) throws IOException {
        received.add(new Received(
                exchange.getRequestURI().toString(),
                header(exchange, "webhook-id"),
                header(exchange, "webhook-timestamp"),
                header(exchange, "webhook-signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        answering.get().handle(exchange);
    }

    private static String header(HttpExchange exchange, String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    /** As it is allowed. */
    Set<String> place() {
        return Set.of("127.0.0.1:" + server.getAddress().getPort());
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    List<String> bodies() {
        return received.stream().map(Received::body).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

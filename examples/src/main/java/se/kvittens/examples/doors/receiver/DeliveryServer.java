package se.kvittens.examples.doors.receiver;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import se.kvittens.application.doors.Taken;
import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.Delivery;

/**
 * Takes deliveries at {@code POST /gateway}, on the loopback address alone: whatever comes from elsewhere comes through a
 * proxy that ends TLS. Nothing that is sent is logged. To be closed.
 */
public final class DeliveryServer implements AutoCloseable {

    private static final int THREADS = 16;

    private static final int BACKLOG = 64;

    /** In seconds, of a delivery that has come when the server is to end; longer than the time limit of a request. */
    private static final int LONGEST_END = 15;

    private final Map<String, Deliveries> gateways;
    private final Taking taking;
    private final HttpServer server;
    private final ThreadPoolExecutor threads;
    private final Semaphore places = new Semaphore(THREADS);
    private volatile boolean isEnding;

    /** Takes a delivery down. */
    @FunctionalInterface
    public interface Taking {

        Taken take(Deliveries deliveries, Delivery delivery);
    }

    private DeliveryServer(Map<String, Deliveries> gateways, Taking taking, int port) throws IOException {
        this.gateways = Map.copyOf(gateways);
        this.taking = taking;
        this.threads = new ThreadPoolExecutor(
                THREADS, THREADS, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), DeliveryServer::daemon);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /**
     * Listens from now on.
     *
     * @param gateways by the name at which each sends
     * @param port 0 for any that is free
     * @throws IOException where the port is taken
     */
    public static DeliveryServer start(Map<String, Deliveries> gateways, Taking taking, int port) throws IOException {
        // The JDK's server waits for ever for a request that does not end, and for a kept connection, unless it is
        // told.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("jdk.httpserver.maxConnections", "256");
        return new DeliveryServer(gateways, taking, port);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** When this returns, all that was acknowledged is taken down, and nothing more is. */
    @Override
    public void close() {
        isEnding = true;
        boolean isDone = awaitDone();
        server.stop(0);
        threads.shutdownNow();
        if (isDone) {
            // Whoever closes it once more need not wait.
            places.release(THREADS);
        }
    }

    private boolean awaitDone() {
        try {
            return places.tryAcquire(THREADS, LONGEST_END, TimeUnit.SECONDS);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "kvittens-deliveries");
        thread.setDaemon(true);
        return thread;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (isEnding || !places.tryAcquire()) {
                Reply.LATER.send(exchange);
                return;
            }
            try {
                reply(exchange).send(exchange);
            } finally {
                places.release();
            }
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        Deliveries deliveries = gateways.get(exchange.getRequestURI().getPath().substring(1));
        if (deliveries == null) {
            return Reply.UNKNOWN;
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            return Reply.NOT_ALLOWED;
        }
        Optional<byte[]> body = body(exchange);
        return body.map(bytes -> Reply.of(taking.take(deliveries, new Delivery(headers(exchange), bytes))))
                .orElse(Reply.TOO_LONG);
    }

    /** Empty where it is too long; then the rest of it is not read. */
    private static Optional<byte[]> body(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(Deliveries.MOST_BYTES + 1);
        return body.length > Deliveries.MOST_BYTES ? Optional.empty() : Optional.of(body);
    }

    /** The first of each name. */
    private static Map<String, String> headers(HttpExchange exchange) {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
        return headers;
    }
}

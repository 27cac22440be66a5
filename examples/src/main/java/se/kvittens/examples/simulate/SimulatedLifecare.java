package se.kvittens.examples.simulate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import se.kvittens.examples.simulate.desk.Heard;
import se.kvittens.examples.simulate.desk.House;
import se.kvittens.examples.simulate.desk.Reply;

/** The simulated system as a server, for this machine alone. To be closed. */
public final class SimulatedLifecare implements AutoCloseable {

    private static final int BACKLOG = 64;
    private static final int MOST_HANGING_SECONDS = 600;

    private final House house;
    private final Faults faults = new Faults();
    private final HttpServer server;
    /** As many as there are requests: those that hang must not keep others from being answered. */
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicLong heard = new AtomicLong();

    private SimulatedLifecare(House house, int port) throws IOException {
        this.house = house;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** On a port; 0 for any that is free. */
    public static SimulatedLifecare start(House house, int port) throws IOException {
        // Without it the JDK's server waits some 40 ms before each answer on a connection that is kept.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        return new SimulatedLifecare(house, port);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public Faults faults() {
        return faults;
    }

    /** How many requests came; those that set faults aside. */
    public long requests() {
        return heard.get();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (Wire.isControl(exchange)) {
                Wire.send(exchange, Control.answer(exchange, faults));
                return;
            }
            Heard request = Wire.heard(exchange);
            heard.incrementAndGet();
            // Tokens are given without faults, so that a fault meets what was asked for.
            boolean isToken = request.path().contains("token");
            answer(exchange, request, isToken ? new Faults().next() : faults.next());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, Heard heard, Faults.Setting fault)
            throws IOException, InterruptedException {
        if (fault.kind().isEmpty()) {
            Wire.send(exchange, house.answer(heard));
            return;
        }
        switch (fault.kind().get()) {
            case SIGN_IN -> Wire.send(exchange, Reply.problem(401, "SIGN_IN"));
            case CONFLICT -> Wire.send(exchange, Reply.problem(409, "CHANGED_MEANWHILE"));
            case TOO_MANY ->
                Wire.send(
                        exchange, Reply.problem(429, "TOO_MANY_REQUESTS").with("Retry-After", "" + fault.retryAfter()));
            case FAULT -> Wire.send(exchange, Reply.problem(500, "FAULT"));
            case HANG -> closed.await(MOST_HANGING_SECONDS, TimeUnit.SECONDS);
            case HALF -> Wire.sendHalf(exchange, house.answer(heard));
            case HTML -> Wire.sendPage(exchange);
            case RESET -> house.answer(heard);
            case GONE -> close();
        }
    }
}
